'use client'

import type { OrderAccess } from '@tillkit/client'
import { useOrder } from '@tillkit/hooks'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { paymentApproval } from '../messages/en/payment-approval.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderNotFound } from '../order-tracker/order-not-found.tsx'
import { part } from '../part.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import type { PaymentApprovalProps } from './payment-approval.tsx'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'
import { WaitForPayment, type WaitForPaymentProps } from './wait-for-payment.tsx'

const english = { paymentApproval, orderTracker }

interface OrderPaymentProps
  extends Omit<WaitForPaymentProps, 'order' | 'onOrderMoved'>, Pick<PaymentApprovalProps, 'orderId' | 'onSignIn'> {
  access: OrderAccess
}

// The payment has its own looks; the order is read again where there is a reason to.
const readOnce = { refetchOnWindowFocus: false, refetchOnReconnect: false }

/** The payment of an order. The order comes first: without its total nobody could tell that another amount is asked for. */
export function OrderPayment({ orderId, access, onSignIn, ...props }: OrderPaymentProps) {
  const m = useMessages(english)
  const { data: order, error, isLoading, refetch } = useOrder(orderId, access, readOnce)
  const notFound = error?.code === 'not-found'
  return (
    <div {...part('account-section-content')} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? m.paymentApproval.loading : notFound && m.orderTracker.notFoundTitle}</LiveRegion>
      {isLoading && <PaymentApprovalSkeleton />}
      {notFound && <OrderNotFound onSignIn={onSignIn} />}
      {error && !order && !notFound && (
        <FailureAlert title={m.paymentApproval.loadFailed} error={error} onRetry={() => void refetch()} />
      )}
      {order && !notFound && (
        <WaitForPayment {...props} order={order} access={access} onOrderMoved={() => void refetch()} />
      )}
    </div>
  )
}
