'use client'

import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'

export interface SignInPromptProps {
  /** The session was ended for safety. @default false */
  revoked?: boolean | undefined
  onSignIn?: (() => void) | undefined
}

/** What stands in the place of addresses that nobody is signed in to. */
export function SignInPrompt({ revoked = false, onSignIn }: SignInPromptProps) {
  const m = useMessages()
  return (
    <div {...part('address-book-empty')}>
      <strong>{m.addressBook.signedOutTitle}</strong>
      <p className="till-note">{revoked ? m.errors['session-revoked'] : m.addressBook.signedOut}</p>
      {onSignIn && (
        <Button variant="primary" onClick={() => onSignIn()}>
          {m.addressBook.signIn}
        </Button>
      )}
    </div>
  )
}
