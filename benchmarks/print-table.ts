/** One thing that was measured. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** What it is to be, or nothing where the figure is only told. */
  readonly target?: string
}

/** Prints a table that can be pasted into a document as it is. */
export function printTable(title: string, rows: readonly Row[]): void {
  const lines = [['', 'measured', 'target'], ...rows.map(({ what, figure, target = '' }) => [what, figure, target])]
  const widths = [0, 1, 2].map((column) => Math.max(3, ...lines.map((line) => line[column]?.length ?? 0)))
  const print = (cells: readonly string[]) =>
    console.log(`| ${cells.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join(' | ')} |`)
  const [head = [], ...body] = lines
  console.log(`\n## ${title}\n`)
  print(head)
  print(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))
  for (const line of body) print(line)
}

const pad = (cell: string, width: number, column: number) => (column === 0 ? cell.padEnd(width) : cell.padStart(width))
