'use client'

import type { OrderAccess } from '@tillkit/client'
import { useState } from 'react'
import { ClaimOrderCard } from '../claim-order-card/claim-order-card.tsx'
import { EnrollCard } from '../enroll-card/enroll-card.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderTracker } from '../order-tracker/order-tracker.tsx'
import { OtpLogin } from '../otp-login/otp-login.tsx'
import { part } from '../part.ts'
import { PaymentApproval } from '../payment-approval/payment-approval.tsx'
import type { PayingWallet } from '../payment-approval/payment-summary.tsx'
import { AnotherWallet } from './another-wallet.tsx'
import type { PlacedOrder } from './checkout-order.ts'
import { useArrivalFocus } from './use-arrival-focus.ts'
import type { CheckoutAnswers } from './use-checkout-answers.ts'

const english = { checkout }

/**
 * Has the shop's server ask for the money again, once per key; `null` for the wallet: the same as before.
 */
export type AskAgain = (placed: PlacedOrder, wallet: PayingWallet | null, idempotencyKey: string) => Promise<void>

interface PlacedOrderStepsProps {
  placed: PlacedOrder
  answers: CheckoutAnswers
  signedIn: boolean
  /** Takes the focus as it comes: after a press, which it is the answer to. */
  focused: boolean
  country: string
  onAskAgain?: AskAgain | undefined
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** After the order: approve it on the phone, then follow it; and for a guest a way to keep it. */
export function PlacedOrderSteps({
  placed,
  answers,
  signedIn,
  focused,
  country,
  onAskAgain,
  onEvent,
}: PlacedOrderStepsProps) {
  const words = useMessages(english).checkout
  const [asked, setAsked] = useState<PayingWallet | null>(null)
  const [wanted, setScreen] = useState<'approve' | 'wallet' | 'track'>('approve')
  const { orderId, billToken } = placed
  // Whose own order it is signs in before they choose among their wallets.
  const screen = wanted === 'wallet' && billToken === null && !signedIn ? 'approve' : wanted
  const place = useArrivalFocus(screen, focused)
  const access: OrderAccess = billToken === null ? { as: 'customer' } : { as: 'guest', billToken }
  const wallet = asked ?? answers.wallet
  const { guest } = answers
  // Signing in stands where the order is, and not on another page: what the guest typed is in memory alone.
  const signIn = (
    <OtpLogin
      country={country}
      contact={guest.details ? { type: 'phone', text: guest.details.phone } : undefined}
      onEvent={onEvent}
    />
  )
  const shown = { orderId, onEvent, signedOut: signIn }
  return (
    <div ref={place} {...part('checkout-placed', { screen })}>
      {screen === 'approve' && (
        <PaymentApproval
          {...shown}
          access={access}
          wallet={wallet}
          country={country}
          onResend={onAskAgain && ((idempotencyKey) => onAskAgain(placed, null, idempotencyKey))}
          onUseAnotherWallet={onAskAgain && (() => setScreen('wallet'))}
          onProceed={() => setScreen('track')}
        />
      )}
      {screen === 'wallet' && onAskAgain && (
        <AnotherWallet
          orderId={orderId}
          access={access}
          answers={answers}
          signedIn={signedIn}
          country={country}
          onAsk={(chosen, idempotencyKey) => onAskAgain(placed, chosen, idempotencyKey)}
          onAsked={(chosen) => {
            setAsked(chosen)
            setScreen('approve')
          }}
          onBack={() => setScreen('approve')}
          onEvent={onEvent}
        />
      )}
      {screen === 'track' && (
        <>
          <h2 tabIndex={-1} className="till-heading">
            {words.placedTitle}
          </h2>
          <OrderTracker {...shown} access={access} onPay={() => setScreen('approve')} />
          {billToken !== null &&
            (guest.details ? (
              <EnrollCard
                {...shown}
                billToken={billToken}
                country={country}
                name={guest.details.name}
                address={guest.address ?? undefined}
                mobileMoney={guest.wallet ?? undefined}
                orderType={answers.orderType ?? undefined}
              />
            ) : (
              <ClaimOrderCard {...shown} billToken={billToken} />
            ))}
        </>
      )}
    </div>
  )
}
