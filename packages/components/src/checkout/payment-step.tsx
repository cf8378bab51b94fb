'use client'

import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import { useState } from 'react'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { LoadedMobileMoneyForm } from '../mobile-money-book/loaded-mobile-money-form.tsx'
import { MobileMoneyPicker } from '../mobile-money-picker/mobile-money-picker.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import type { GuestDetails } from './checkout-order.ts'

const english = { checkout }

interface PaymentStepProps {
  /** Whether there are saved wallets to choose from. */
  signedIn: boolean
  country: string
  guest: GuestDetails | null
  /** What a guest wrote. */
  guestWallet: MobileMoneyDraft | null
  /** The saved wallet that is chosen. */
  walletId: string | null
  /** What the button says. @default 'Continue' */
  submitLabel?: string | undefined
  pending?: boolean | undefined
  onAnswer: (answer: { account: MobileMoneyAccount } | { draft: MobileMoneyDraft }) => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** Which wallet pays. A guest's own number is the first guess. */
export function PaymentStep({
  signedIn,
  country,
  guest,
  guestWallet,
  walletId,
  submitLabel,
  pending = false,
  onAnswer,
  onEvent,
}: PaymentStepProps) {
  const words = useMessages(english).checkout
  const [wallet, setWallet] = useState<MobileMoneyAccount | null>(null)
  if (!signedIn)
    return (
      <LoadedMobileMoneyForm
        country={country}
        draft={guestWallet ?? undefined}
        phoneNumber={guest?.phone}
        submitLabel={submitLabel ?? words.useWallet}
        pending={pending}
        onSubmit={(draft) => onAnswer({ draft })}
      />
    )
  return (
    <div {...part('checkout-payment')}>
      <MobileMoneyPicker country={country} value={wallet?.id ?? walletId} onChange={setWallet} onEvent={onEvent} />
      <Button
        variant="primary"
        unavailable={wallet === null}
        pending={pending}
        onClick={() => wallet && onAnswer({ account: wallet })}
      >
        {submitLabel ?? words.continue}
      </Button>
    </div>
  )
}
