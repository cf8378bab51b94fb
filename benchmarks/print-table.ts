import { printColumns } from './print-columns.ts'

/** One thing that was measured. */
export interface Row {
  readonly what: string
  readonly figure: string
  /** What it is to be, or nothing where the figure is only told. */
  readonly target?: string
}

/** Prints figures with their targets beside them. */
export function printTable(title: string, rows: readonly Row[]): void {
  printColumns(
    title,
    ['', 'measured', 'target'],
    rows.map(({ what, figure, target = '' }) => [what, figure, target]),
  )
}
