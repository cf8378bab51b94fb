'use client'

import type { LinkSession } from '@tillkit/hooks'
import { useState } from 'react'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { OtpLogin } from '../otp-login/otp-login.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import type { GuestDetails } from './checkout-order.ts'
import { GuestForm } from './guest-form.tsx'
import { useArrivalFocus } from './use-arrival-focus.ts'

const english = { checkout }

interface ContactStepProps {
  session: LinkSession
  guest: GuestDetails | null
  country: string
  onGuest: (details: GuestDetails) => void
  /** They are signed in, and want to go on. */
  onContinue: () => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** Who buys: somebody with an account, or a guest. */
export function ContactStep({ session, guest, country, onGuest, onContinue, onEvent }: ContactStepProps) {
  const { checkout: words } = useMessages(english)
  const [asGuest, setAsGuest] = useState(guest !== null)
  // Somebody new is still asked their name, and goes on with the button of that.
  const [arriving, setArriving] = useState(false)
  const place = useArrivalFocus(asGuest ? 'guest' : 'sign-in')
  const signedIn = session.status === 'signed-in'
  if (arriving && session.status === 'signed-out') setArriving(false)

  if (asGuest && !signedIn)
    return (
      <div ref={place}>
        <GuestForm details={guest} country={country} onSubmit={onGuest} onSignIn={() => setAsGuest(false)} />
      </div>
    )
  return (
    <div ref={place} {...part('checkout-contact')}>
      <OtpLogin
        country={country}
        onSignedIn={() => {
          setArriving(false)
          onContinue()
        }}
        onEvent={(event) => {
          if (event.type === 'signed-in') setArriving(true)
          onEvent?.(event)
        }}
      />
      {session.status === 'signed-out' && (
        <>
          <p {...part('checkout-or')}>{words.or}</p>
          <Button onClick={() => setAsGuest(true)}>{words.guest}</Button>
        </>
      )}
      {signedIn && !arriving && (
        <Button variant="primary" onClick={onContinue}>
          {words.continue}
        </Button>
      )}
    </div>
  )
}
