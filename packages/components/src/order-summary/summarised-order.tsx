'use client'

import type { OrderAccess } from '@tillkit/client'
import { useOrder } from '@tillkit/hooks'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { orderSummary } from '../messages/en/order-summary.ts'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderNotFound } from '../order-tracker/order-not-found.tsx'
import { part } from '../part.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { OrderReceipt } from './order-receipt.tsx'
import { OrderReceiptSkeleton } from './order-receipt-skeleton.tsx'
import type { OrderSummaryProps } from './order-summary.tsx'

const english = { orderTracker, orderSummary }

interface SummarisedOrderProps extends Pick<OrderSummaryProps, 'orderId' | 'onSignIn' | 'onPrint' | 'onEvent'> {
  access: OrderAccess
}

/** The receipt of somebody who may see the order, or will turn out not to. */
export function SummarisedOrder({
  orderId,
  access,
  onSignIn,
  onPrint = () => window.print(),
  onEvent,
}: SummarisedOrderProps) {
  const m = useMessages(english)
  const { data: order, error, isLoading, refetch } = useOrder(orderId, access)
  const notFound = error?.code === 'not-found'
  useToldOnce(notFound ? 'order-not-found' : order ? 'receipt-shown' : null, (type) => onEvent?.({ type }))

  return (
    <div {...part('account-section-content')} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? m.orderTracker.loading : notFound ? m.orderTracker.notFoundTitle : null}</LiveRegion>
      {isLoading && <OrderReceiptSkeleton />}
      {notFound && <OrderNotFound onSignIn={onSignIn} />}
      {error && !notFound && (
        <FailureAlert title={m.orderTracker.loadFailed} error={error} onRetry={() => void refetch()} />
      )}
      {order && !notFound && <OrderReceipt order={order} />}
      {order && !notFound && onPrint && (
        <div {...part('order-summary-print')}>
          <Button
            onClick={() => {
              onEvent?.({ type: 'receipt-printed' })
              onPrint()
            }}
          >
            {m.orderSummary.print}
          </Button>
        </div>
      )}
    </div>
  )
}
