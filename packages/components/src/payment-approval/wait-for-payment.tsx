'use client'

import { isPaymentOver, type Order, type OrderAccess } from '@tillkit/client'
import { promptLasts, useIntent, usePaymentApproval, useVerifyPayment } from '@tillkit/hooks'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { paymentApproval } from '../messages/en/payment-approval.ts'
import { paymentSection } from '../messages/en/payment-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderNotFound } from '../order-tracker/order-not-found.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { PaymentApprovalCard } from './payment-approval-card.tsx'
import type { PaymentApprovalProps } from './payment-approval.tsx'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'
import { isAwaited, paymentWords } from './payment-words.ts'
import { usePromptTime } from './use-prompt-time.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'

const english = { paymentApproval, paymentSection }

export interface WaitForPaymentProps extends Pick<
  PaymentApprovalProps,
  | 'orderId'
  | 'wallet'
  | 'country'
  | 'promptSentAt'
  | 'onResend'
  | 'onUseAnotherWallet'
  | 'onPaid'
  | 'onProceed'
  | 'onClose'
  | 'onSignIn'
  | 'onEvent'
> {
  order: Order
  access: OrderAccess
  /** Something came of the payment that the order as it was read does not explain. */
  onOrderMoved: () => void
}

/** Looks at the payment of an order until it is known how it went. */
export function WaitForPayment({
  orderId,
  order,
  access,
  wallet,
  country,
  promptSentAt: given,
  onOrderMoved,
  onResend,
  onUseAnotherWallet,
  onPaid,
  onProceed,
  onClose,
  onSignIn,
  onEvent,
}: WaitForPaymentProps) {
  const m = useMessages(english)
  const { promptSentAt, markSentAgain } = usePromptTime(order.createdAt, given)
  const request = { id: orderId, access, expected: order.total }
  const { isLoading, error, check, restart, ...payment } = usePaymentApproval({ ...request, promptSentAt })
  const verify = useVerifyPayment()
  const resend = useIntent('resend-payment-request', async (_orderId: string, key) => onResend?.(key))
  const words = paymentWords(payment, order.status)
  const awaited = isAwaited(words)
  const mayResend = !isPaymentOver(payment.stage) && words !== 'order-cancelled'
  const notFound = error?.code === 'not-found'

  useToldOnce(isLoading ? null : notFound ? 'not-found' : words, (shown) => {
    // A payment is mostly cancelled because its order was; and an order that is out of reach says so for its payment too.
    if (shown === 'not-found' || shown === 'cancelled') onOrderMoved()
    if (shown === 'not-found') return
    onEvent?.({ type: 'payment-shown', words: shown })
    if (shown === 'paid') onPaid?.()
  })
  const askProvider = useSingleFlight(async () => {
    onEvent?.({ type: 'payment-checked' })
    await verify.mutateAsync(request)
  })
  const askAgain = useSingleFlight(async () => {
    onEvent?.({ type: 'payment-request-resent' })
    await resend.mutateAsync(orderId, {
      // The shop may have refused because it is paid by now, or not wanted any more.
      onError() {
        check()
        onOrderMoved()
      },
    })
    markSentAgain()
    restart()
  })

  if (isLoading) return <PaymentApprovalSkeleton />
  if (notFound) return <OrderNotFound onSignIn={onSignIn} />
  // Nobody looks again by itself after a definite no.
  if (error && !error.retryable && awaited)
    return <FailureAlert title={m.paymentSection.loadFailed} error={error} onRetry={check} />
  return (
    <>
      {resend.error && mayResend && (
        <FailureAlert title={m.paymentApproval.resendFailed} error={resend.error} onRetry={askAgain} />
      )}
      {verify.error && awaited && <FailureAlert error={verify.error} onRetry={askProvider} />}
      <PaymentApprovalCard
        payment={payment}
        order={order}
        wallet={wallet}
        country={country}
        promptSentAt={promptSentAt}
        promptLasts={promptLasts}
        checking={verify.isPending}
        resending={resend.isPending}
        onCheck={askProvider}
        onResend={onResend && askAgain}
        onUseAnotherWallet={
          onUseAnotherWallet &&
          (() => {
            onEvent?.({ type: 'another-wallet-wanted' })
            onUseAnotherWallet()
          })
        }
        onProceed={onProceed}
        onClose={onClose}
      />
      <LiveRegion>{resend.isSuccess && awaited && m.paymentApproval.resent}</LiveRegion>
      {error && awaited ? (
        <p className="till-note">{m.paymentApproval.stillTrying}</p>
      ) : (
        <ProgressNote pending={verify.isPending || resend.isPending} paused={verify.isPaused || resend.isPaused} />
      )}
    </>
  )
}
