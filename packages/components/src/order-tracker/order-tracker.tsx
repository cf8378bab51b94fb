'use client'

import type { Order } from '@tillkit/client'
import { useRef } from 'react'
import type { AccountSectionOptions } from '../account-section/account-section.tsx'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { useMessages } from '../messages/messages.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { OrderSection } from './order-section.tsx'
import { OrderTrackerSkeleton } from './order-tracker-skeleton.tsx'
import { TrackedOrder } from './tracked-order.tsx'
import { useOrderAccess, type OrderAccessOptions } from './use-order-access.ts'

const english = { orderTracker }

export interface OrderTrackerProps extends AccountSectionOptions, OrderAccessOptions {
  orderId: string
  /** Takes the shopper to the payment that the order waits for. Without it there is no button. */
  onPay?: ((order: Order) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * Where an order stands, followed until it is over. The shopper's own, or a guest's: a bill token in the page's URL is
 * taken out of it at once.
 *
 * ```tsx
 * <OrderTracker orderId={id} onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function OrderTracker({
  orderId,
  access: given,
  billTokenParameter,
  onPay,
  onEvent,
  ...props
}: OrderTrackerProps) {
  const m = useMessages(english)
  const heading = useRef<HTMLHeadingElement>(null)
  const access = useOrderAccess(orderId, { access: given, billTokenParameter })
  return (
    <OrderSection {...props} name="order-tracker" title={m.orderTracker.title} access={access} heading={heading}>
      {access ? (
        <TrackedOrder
          key={orderId}
          orderId={orderId}
          access={access}
          heading={heading}
          onSignIn={props.onSignIn}
          onPay={onPay}
          onEvent={onEvent}
        />
      ) : (
        <OrderTrackerSkeleton />
      )}
    </OrderSection>
  )
}
