/** How many rows of an answer were left out when it was read, wherever in it they stood. */
export function countDroppedRows(answer: unknown, read: unknown): number {
  if (Array.isArray(answer) && Array.isArray(read)) {
    const missing = answer.length - read.length
    // With some of them missing, nothing says which row became which.
    return missing > 0 ? missing : sum(answer.map((row, index) => countDroppedRows(row, read[index])))
  }
  if (!isBranch(answer) || !isBranch(read)) return 0
  return sum(Object.entries(read).map(([name, part]) => countDroppedRows(answer[name], part)))
}

const isBranch = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0)
