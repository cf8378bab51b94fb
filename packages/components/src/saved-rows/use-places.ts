import { useState, type ReactNode } from 'react'

/** What stands at one of the rows, such as a form to change it. */
export interface AtRow {
  readonly id: string
  readonly content: ReactNode
}

interface Place<Row> {
  readonly id: string
  /** `undefined`: it has gone. */
  readonly row: Row | undefined
}

/**
 * The rows that are shown, and the one at which something stands. That stays where it was when its row has gone or
 * slipped to a later page, because somebody may be typing in it.
 */
export function usePlaces<Row extends { readonly id: string }>(
  rows: readonly Row[],
  shown: number,
  at: AtRow | null | undefined,
): readonly Place<Row>[] {
  const [order, setOrder] = useState<readonly string[]>([])
  const places: Place<Row>[] = rows.slice(0, shown).map((row) => ({ id: row.id, row }))
  if (at && !places.some(({ id }) => id === at.id)) {
    // Ahead of what followed it: an element that is moved within its list loses the focus.
    const followed = order.slice(order.indexOf(at.id) + 1)
    const next = places.findIndex(({ id }) => followed.includes(id))
    const row = rows.find(({ id }) => id === at.id)
    places.splice(next < 0 ? places.length : next, 0, { id: at.id, row })
  }
  const ids = places.map(({ id }) => id)
  if (at && ids.join() !== order.join()) setOrder(ids)
  return places
}
