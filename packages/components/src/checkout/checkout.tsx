'use client'

import { useLinkSession, useRecordAddressUse, useRecordMobileMoneyUse } from '@tillkit/hooks'
import { useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { root } from '../part.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useOnline } from '../ui/online/use-online.ts'
import { BasketReview } from './basket-review.tsx'
import type { CheckoutBasket, PlacedOrder } from './checkout-order.ts'
import { CheckoutSkeleton } from './checkout-skeleton.tsx'
import { currentStep, type CheckoutStep } from './checkout-step.ts'
import { CheckoutSteps } from './checkout-steps.tsx'
import { PlacedOrderSteps, type AskAgain } from './placed-order-steps.tsx'
import { orderOf, useCheckoutAnswers } from './use-checkout-answers.ts'
import { usePlaceOrder, type CheckoutShop } from './use-place-order.ts'
import { useRememberedCheckout } from './use-remembered-checkout.ts'
import { useShopperGone } from './use-shopper-gone.ts'

const english = { checkout }

export interface CheckoutProps extends CheckoutShop, Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  basket: CheckoutBasket
  /** The ways to get an order that the shop knows. An address is asked for `delivery` alone. @default ['delivery', 'pickup'] */
  orderTypes?: readonly string[] | undefined
  /** Whose national phone numbers and wallets are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** The countries that an address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** Has the shop's server ask for the money again, from the same wallet or another one. Without it there is no button. */
  onAskAgain?: AskAgain | undefined
  /**
   * Called once the order is known to be placed, also where that is found out after a reload: time to empty the basket. The
   * checkout stays, with the payment.
   */
  onPlaced?: ((placed: PlacedOrder) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * From a basket to an order that is paid: who, where, with which wallet, a last look, approve on the phone, track. Each
 * answer can be changed without losing the others; a reload goes on where it was; one basket becomes one order.
 *
 * ```tsx
 * <Checkout basket={basket} onPlaceOrder={(order, idempotencyKey) => postOrder(order, idempotencyKey)} />
 * ```
 */
export function Checkout(props: CheckoutProps) {
  // Another basket is another checkout.
  return <BasketCheckout key={props.basket.id} {...props} />
}

function BasketCheckout({
  basket,
  onPlaceOrder,
  findOrder,
  orderTypes = ['delivery', 'pickup'],
  country = 'GH',
  countries,
  onAskAgain,
  onPlaced,
  onEvent,
  onFocus,
  onBlur,
  className,
  ...props
}: CheckoutProps) {
  const m = useMessages(english)
  const words = m.checkout
  const online = useOnline()
  const session = useLinkSession()
  const { forget, ...kept } = useRememberedCheckout(basket.id)
  const answers = useCheckoutAnswers({ session, orderTypes, ...kept })
  const attempt = usePlaceOrder({ onPlaceOrder, findOrder, ...kept, onFound: tellPlaced })
  const heading = useRef<HTMLHeadingElement>(null)
  const recordAddressUse = useRecordAddressUse()
  const recordWalletUse = useRecordMobileMoneyUse()
  const [editing, setEditing] = useState<CheckoutStep | null>(null)
  const shoppersGone = useShopperGone(session, () => {
    forget()
    answers.forgetGuest()
    attempt.forget()
    setEditing(null)
  })

  const step = currentStep(answers, editing)
  // Whoever is signing in here is asked more than the code.
  const knows = editing === 'contact' || (session.status !== 'checking' && !answers.loading)
  const waits = !knows || attempt.searching
  const phase = attempt.placed ? 'placed' : attempt.outOfReach ? 'out-of-reach' : waits ? 'loading' : 'asking'
  // The order is theirs, and who they are is not known at the moment.
  const shutOut = attempt.placed?.billToken === null && session.status === 'signed-out'
  const loadError = phase === 'asking' ? answers.error : null
  const asks = phase === 'asking' && !loadError
  // The last look says it itself, and its button finds out as well: with the same key nothing is placed twice.
  const inDoubt = asks && attempt.searchFailed && step !== 'review'
  // Maybe in another tab. A guest who goes on has understood.
  const hasLeft = shoppersGone > 0 && session.status === 'signed-out' && step === 'contact'
  const { 'session-revoked': revoked, unauthenticated: left } = m.errors
  const endings = { 'signed-out': null, unauthenticated: words.sessionEnded, 'session-revoked': revoked }
  const ended = session.ended && endings[session.ended]
  const whySignedOut = phase === 'asking' && (ended ?? (hasLeft && left))
  // A code that is right completes a step, and so does a wallet that is saved: the step stays, until the shopper goes on.
  if (asks && step !== 'review' && step !== editing) setEditing(step)
  useToldOnce(asks ? step : null, (shown) => onEvent?.({ type: 'checkout-step-shown', step: shown }))

  function tellPlaced(placed: PlacedOrder) {
    onEvent?.({ type: 'order-placed', as: placed.billToken === null ? 'customer' : 'guest' })
    onPlaced?.(placed)
  }

  function placeOrder() {
    const order = orderOf(basket.id, answers)
    if (!order) return
    attempt.place(order, {
      onNotPlaced: (why) => onEvent?.({ type: 'order-not-placed', why }),
      onPlaced(placed) {
        if (order.address && answers.savedAddress) recordAddressUse.mutate(answers.savedAddress)
        if (answers.savedWallet) recordWalletUse.mutate(answers.savedWallet)
        tellPlaced(placed)
      },
    })
  }

  const searchAgain = <Button onClick={attempt.searchAgain}>{m.common.tryAgain}</Button>
  return (
    <section
      aria-label={words.title}
      lang={m.locale}
      {...props}
      {...root('checkout', { phase, session: session.status }, className)}
      {...useFocusKept(heading, { onFocus, onBlur })}
      aria-busy={phase === 'loading' || undefined}
    >
      {!attempt.placed && (
        <h2 ref={heading} tabIndex={-1} className="till-heading">
          {words.title}
        </h2>
      )}
      <LiveRegion>
        {phase === 'loading' && words.loading}
        {phase === 'placed' && (shutOut ? words.placedSignIn : words.placedTitle)}
        {inDoubt ? words.interrupted : whySignedOut}
      </LiveRegion>
      {!online && <Alert tone="caution">{words.offline}</Alert>}
      {whySignedOut && <Alert tone="caution">{whySignedOut}</Alert>}
      {shutOut && (
        <Alert tone="caution" title={words.placedSignIn}>
          {session.ended === 'session-revoked' && revoked}
        </Alert>
      )}
      {phase === 'loading' && <CheckoutSkeleton />}
      {phase === 'out-of-reach' && (
        <Alert tone="caution" action={attempt.searchFailed && searchAgain}>
          {words.outOfReach}
        </Alert>
      )}
      {loadError && <FailureAlert error={loadError} onRetry={answers.retry} />}
      {inDoubt && (
        <Alert tone="caution" action={searchAgain}>
          {words.interrupted}
        </Alert>
      )}
      {asks && (
        <CheckoutSteps
          session={session}
          answers={answers}
          shoppersGone={shoppersGone}
          step={step}
          orderTypes={orderTypes}
          country={country}
          countries={countries}
          locked={attempt.pending}
          onGo={setEditing}
          onEvent={onEvent}
          review={
            <BasketReview
              basket={basket}
              pending={attempt.pending}
              paused={attempt.paused}
              refused={attempt.refused}
              error={attempt.error}
              inDoubt={attempt.inDoubt}
              onPlaceOrder={placeOrder}
            />
          }
        />
      )}
      {attempt.placed && (
        <PlacedOrderSteps
          placed={attempt.placed}
          answers={answers}
          signedIn={session.status === 'signed-in'}
          focused={attempt.placedHere}
          country={country}
          onAskAgain={onAskAgain}
          onEvent={onEvent}
        />
      )}
    </section>
  )
}
