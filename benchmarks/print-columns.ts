/** Prints a table of any columns that can be pasted into a document as it is; all but the first are figures. */
export function printColumns(title: string, head: readonly string[], body: readonly (readonly string[])[]): void {
  const widths = head.map((name, column) => Math.max(3, name.length, ...body.map((line) => line[column]?.length ?? 0)))
  const print = (cells: readonly string[]) => console.log(`| ${cells.join(' | ')} |`)
  const padded = (line: readonly string[]) =>
    widths.map((width, column) => {
      const cell = line[column] ?? ''
      return column === 0 ? cell.padEnd(width) : cell.padStart(width)
    })
  console.log(`\n## ${title}\n`)
  print(padded(head))
  print(widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)))
  for (const line of body) print(padded(line))
}
