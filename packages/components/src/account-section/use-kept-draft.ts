import type { LinkSession } from '@tillkit/hooks'
import { useEffect, useRef } from 'react'

/** What is being saved while a session may run out under it. */
export interface KeptDraft<Draft> {
  /** What they were saving, or `null`. */
  read(): Draft | null
  keep(draft: Draft | null): void
}

/**
 * Keeps what was typed for whoever typed it, when their session runs out before it is saved. Any other end of a
 * session, and any other shopper, finds nothing.
 */
export function useKeptDraft<Draft>({ status, ended, customer }: LinkSession): KeptDraft<Draft> {
  const kept = useRef<{ customerId: string | null; draft: Draft } | null>(null)
  const customerId = customer?.id ?? null

  useEffect(() => {
    const left = status === 'signed-out' && ended !== 'unauthenticated'
    const replaced = customerId !== null && kept.current?.customerId !== customerId
    if (left || replaced) kept.current = null
  }, [status, ended, customerId])

  return {
    read: () => (kept.current?.customerId === customerId ? kept.current.draft : null),
    keep(draft) {
      kept.current = draft && { customerId, draft }
    },
  }
}
