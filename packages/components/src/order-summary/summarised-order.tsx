'use client'

import type { OrderAccess } from '@tillkit/client'
import { useOrder } from '@tillkit/hooks'
import { SectionContent } from '../account-section/section-content.tsx'
import { orderSection } from '../messages/en/order-section.ts'
import { orderSummary } from '../messages/en/order-summary.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderNotFound } from '../order-tracker/order-not-found.tsx'
import { part } from '../part.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { Button } from '../ui/button/button.tsx'
import { OrderReceipt } from './order-receipt.tsx'
import { OrderReceiptSkeleton } from './order-receipt-skeleton.tsx'
import type { OrderSummaryProps } from './order-summary.tsx'

const english = { orderSection, orderSummary }

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
    <SectionContent
      query={{ isLoading, error: order || notFound ? null : error, refetch }}
      words={m.orderSection}
      skeleton={<OrderReceiptSkeleton />}
      news={notFound && m.orderSection.notFoundTitle}
    >
      {notFound && <OrderNotFound onSignIn={onSignIn} />}
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
    </SectionContent>
  )
}
