'use client'

import { Button } from '../ui/button/button.tsx'

interface RowActionProps<Row> {
  row: Row
  /** What the button says. */
  label: string
  /** The same with the row's name, for whoever does not see where the button stands. */
  named: string
  /** It is being done. @default false */
  pending?: boolean | undefined
  /** It cannot be done for now. @default false */
  unavailable?: boolean | undefined
  /** Without it there is no button. */
  onAct: ((row: Row) => void) | undefined
}

/** One of the things that can be done with a row. */
export function RowAction<Row>({ row, label, named, pending, unavailable, onAct }: RowActionProps<Row>) {
  return (
    onAct && (
      <Button variant="quiet" pending={pending} unavailable={unavailable} aria-label={named} onClick={() => onAct(row)}>
        {label}
      </Button>
    )
  )
}
