'use client'

import type { LinkCustomer } from '@tillkit/client'
import { useSignOut } from '@tillkit/hooks'
import { useEffect, useRef } from 'react'
import { SignedInCard } from './signed-in-card.tsx'

interface SignedInStepProps {
  customer: LinkCustomer
  /** Whether the card takes the focus at once: where a code has led here. */
  focused: boolean
  /** Called before the session ends. */
  onSignOut: () => void
}

/** Who is signed in, with the way out. */
export function SignedInStep({ customer, focused, onSignOut }: SignedInStepProps) {
  const signOut = useSignOut()
  const card = useRef<HTMLDivElement>(null)
  // The field that had the focus is gone with its step.
  useEffect(() => {
    if (focused) card.current?.focus()
  }, [focused])

  return (
    <SignedInCard
      ref={card}
      customer={customer}
      pending={signOut.isPending}
      onSignOut={() => {
        onSignOut()
        signOut.mutate()
      }}
    />
  )
}
