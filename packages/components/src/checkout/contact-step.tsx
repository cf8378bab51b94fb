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
  const [asGuest, setAsGuest] = useState(false)
  const signedIn = session.status === 'signed-in'
  if (asGuest && !signedIn)
    return <GuestForm details={guest} country={country} onSubmit={onGuest} onSignIn={() => setAsGuest(false)} />
  return (
    <div {...part('checkout-contact')}>
      <OtpLogin country={country} onSignedIn={onContinue} onEvent={onEvent} />
      {session.status === 'signed-out' && (
        <>
          <p {...part('checkout-or')}>{words.or}</p>
          <Button onClick={() => setAsGuest(true)}>{words.guest}</Button>
        </>
      )}
      {signedIn && (
        <Button variant="primary" onClick={onContinue}>
          {words.continue}
        </Button>
      )}
    </div>
  )
}
