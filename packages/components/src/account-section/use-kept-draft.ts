import type { Wires } from '@tillkit/client'
import { useTill, type LinkSession } from '@tillkit/hooks'
import { useEffect } from 'react'

/** What is being saved while a session may run out under it. */
export interface KeptDraft<Draft> {
  /** What they were saving, or `null`. */
  read(): Draft | null
  keep(draft: Draft | null): void
}

/** Where the draft of a section is, under the id of whoever typed it. */
interface DraftPlace<Draft> {
  read(customerId: string | null): Draft | null
  keep(customerId: string | null, draft: Draft | null): void
  /** Forgets what somebody else typed. */
  leaveTo(customerId: string): void
}

/**
 * Makes the place of a section's draft: one for each till, in memory alone. A page may take the section away while
 * nobody is signed in, so that it cannot be the section's own.
 */
export const draftPlace =
  <Draft>() =>
  ({ epoch, session }: Wires): DraftPlace<Draft> => {
    let kept: { readonly customerId: string | null; readonly draft: Draft } | null = null
    epoch.subscribe(() => {
      const left = session.ended === null || session.ended === 'signed-out'
      if (!session.mayExist() && left) kept = null
    })
    return {
      read: (customerId) => (kept?.customerId === customerId ? kept.draft : null),
      keep(customerId, draft) {
        kept = draft && { customerId, draft }
      },
      leaveTo(customerId) {
        if (kept?.customerId !== customerId) kept = null
      },
    }
  }

/**
 * Keeps what was typed for whoever typed it, when their session runs out or is ended elsewhere before it is saved.
 * Somebody who signs out leaves nothing, and any other shopper finds nothing.
 */
export function useKeptDraft<Draft>(
  of: (wires: Wires) => DraftPlace<Draft>,
  { customer }: LinkSession,
): KeptDraft<Draft> {
  const place = useTill().source(of)
  const customerId = customer?.id ?? null

  useEffect(() => {
    if (customerId !== null) place.leaveTo(customerId)
  }, [place, customerId])

  return {
    read: () => place.read(customerId),
    keep: (draft) => place.keep(customerId, draft),
  }
}
