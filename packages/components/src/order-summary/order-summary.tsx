'use client'

import { useRef } from 'react'
import type { AccountSectionOptions } from '../account-section/account-section.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { orderSummary } from '../messages/en/order-summary.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderSection } from '../order-tracker/order-section.tsx'
import { useOrderAccess, type OrderAccessOptions } from '../order-tracker/use-order-access.ts'
import { OrderReceiptSkeleton } from './order-receipt-skeleton.tsx'
import { SummarisedOrder } from './summarised-order.tsx'

const english = { orderSummary }

export interface OrderSummaryProps extends AccountSectionOptions, OrderAccessOptions {
  orderId: string
  /** Prints the page. `null`: there is no button. @default the browser's own dialog */
  onPrint?: (() => void) | null | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * The receipt of an order, to look at and to print. The shopper's own, or a guest's: a bill token in the page's URL is
 * taken out of it at once.
 *
 * ```tsx
 * <OrderSummary orderId={id} onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function OrderSummary({
  orderId,
  access: given,
  billTokenParameter,
  onPrint,
  onEvent,
  ...props
}: OrderSummaryProps) {
  const m = useMessages(english)
  const heading = useRef<HTMLHeadingElement>(null)
  const access = useOrderAccess(orderId, { access: given, billTokenParameter })
  return (
    <OrderSection {...props} name="order-summary" title={m.orderSummary.title} access={access} heading={heading}>
      {access ? (
        <SummarisedOrder
          orderId={orderId}
          access={access}
          onSignIn={props.onSignIn}
          onPrint={onPrint}
          onEvent={onEvent}
        />
      ) : (
        <OrderReceiptSkeleton />
      )}
    </OrderSection>
  )
}
