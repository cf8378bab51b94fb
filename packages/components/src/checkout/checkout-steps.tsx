'use client'

import type { LinkSession } from '@tillkit/hooks'
import { useEffect, type ReactNode } from 'react'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { preloadPaymentViews } from '../payment-approval/load-payment-views.ts'
import { checkoutSteps, knownSteps, type CheckoutStep } from './checkout-step.ts'
import { CheckoutStepCard } from './checkout-step-card.tsx'
import { ContactStep } from './contact-step.tsx'
import { DeliveryStep } from './delivery-step.tsx'
import { PaymentStep } from './payment-step.tsx'
import { BuyerSummary, DeliverySummary, PaymentSummary } from './step-summaries.tsx'
import type { CheckoutAnswers } from './use-checkout-answers.ts'
import { useFocusWithin } from './use-focus-within.ts'

const english = { checkout }

interface CheckoutStepsProps {
  session: LinkSession
  answers: CheckoutAnswers
  /** How many shoppers have left: what a step keeps goes with its shopper. */
  shoppersGone: number
  step: CheckoutStep
  orderTypes: readonly string[]
  country: string
  countries?: readonly string[] | undefined
  /** Nothing is changed while the order is being placed. */
  locked: boolean
  /** Goes back to a step, or with `null` on to the first that is open. */
  onGo: (step: CheckoutStep | null) => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
  /** The last look. */
  review: ReactNode
}

/** The steps one below the other: the current one is open, the others say what was answered. */
export function CheckoutSteps({
  session,
  answers,
  shoppersGone,
  step,
  orderTypes,
  country,
  countries,
  locked,
  onGo,
  onEvent,
  review,
}: CheckoutStepsProps) {
  const words = useMessages(english).checkout
  // Whatever leads to another step, a press or the end of the session, takes away what has the focus here.
  const { focused, claim, watch } = useFocusWithin()
  const { guest, orderType, address, wallet, remembered, remember, answerGuest } = answers
  const signedIn = session.status === 'signed-in'
  const known = knownSteps(answers)

  // Long before they are needed: who has placed an order must not wait for the screen that asks to approve it.
  useEffect(preloadPaymentViews, [])

  function go(to: CheckoutStep | null) {
    claim()
    onGo(to)
  }

  const content = {
    contact: (
      <ContactStep
        session={session}
        guest={guest.details}
        country={country}
        onGuest={(details) => {
          answerGuest({ details })
          go(null)
        }}
        onContinue={() => go(null)}
        onEvent={onEvent}
      />
    ),
    delivery: (
      <DeliveryStep
        key={shoppersGone}
        signedIn={signedIn}
        orderTypes={orderTypes}
        orderType={orderType}
        countries={countries}
        addressId={remembered.addressId ?? null}
        guestAddress={guest.address}
        onAnswer={({ guestAddress, ...chosen }) => {
          remember(chosen)
          if (guestAddress) answerGuest({ address: guestAddress })
          go(null)
        }}
        onEvent={onEvent}
      />
    ),
    payment: (
      <PaymentStep
        key={shoppersGone}
        signedIn={signedIn}
        country={country}
        guest={guest.details}
        guestWallet={guest.wallet}
        walletId={remembered.walletId ?? null}
        onAnswer={(answer) => {
          if ('account' in answer) remember({ walletId: answer.account.id })
          else answerGuest({ wallet: answer.draft })
          go(null)
        }}
        onEvent={onEvent}
      />
    ),
    review,
  }
  const summaries = {
    contact: <BuyerSummary customer={session.customer} guest={guest.details} />,
    delivery: orderType && <DeliverySummary orderType={orderType} address={address} />,
    payment: wallet && <PaymentSummary wallet={wallet} country={country} />,
    review: null,
  }
  return (
    <ol {...part('checkout-steps')} {...watch}>
      {checkoutSteps.map((each, index) => (
        <CheckoutStepCard
          key={each}
          title={words.step[each]}
          position={index + 1}
          state={each === step ? 'current' : known.includes(each) ? 'done' : 'ahead'}
          summary={summaries[each]}
          focused={focused}
          onEdit={locked ? undefined : () => go(each)}
        >
          {content[each]}
        </CheckoutStepCard>
      ))}
    </ol>
  )
}
