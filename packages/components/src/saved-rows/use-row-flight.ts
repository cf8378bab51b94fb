import { useState } from 'react'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'

/**
 * Does something with one row at a time, and tells with which. Until it is done the same buttons of the other rows are
 * to be held: what is pressed is never lost unseen.
 */
export function useRowFlight<Row extends { readonly id: string }>(action: (row: Row) => Promise<unknown>) {
  const [pendingId, setPendingId] = useState<string | null>(null)
  const act = useSingleFlight(async (row: Row) => {
    setPendingId(row.id)
    try {
      await action(row)
    } finally {
      setPendingId(null)
    }
  })
  return { act, pendingId }
}
