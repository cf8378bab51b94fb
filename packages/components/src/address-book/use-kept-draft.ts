import type { AddressDraft } from '@tillkit/client'
import type { LinkSession } from '@tillkit/hooks'
import { useEffect, useRef } from 'react'

/** What is being saved while a session may run out under it. */
export interface KeptDraft {
  /** What they were saving, or `null`. */
  read(): AddressDraft | null
  keep(draft: AddressDraft | null): void
}

/**
 * Keeps the draft of an address for whoever wrote it, when their session runs out before it is saved. Any other end of
 * a session, and any other shopper, finds nothing.
 */
export function useKeptDraft({ status, ended, customer }: LinkSession): KeptDraft {
  const kept = useRef<{ customerId: string | null; draft: AddressDraft } | null>(null)
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
