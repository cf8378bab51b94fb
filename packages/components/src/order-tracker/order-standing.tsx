'use client'

import type { Order, OrderProgress, PaymentStage } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { orderMeanings } from '../messages/en/order-meanings.ts'
import { orderWords as statusWords } from '../messages/en/order-words.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import { OrderTimeline } from './order-timeline.tsx'
import { orderStatusText, orderWords } from './order-words.ts'

const english = { orderMeanings, orderWords: statusWords }

export interface OrderStandingProps extends ComponentPropsWithoutRef<'div'> {
  order: Order
  /** `orderProgress(order, paymentStage)`. */
  progress: OrderProgress
  /** What is known of its payment. @default nothing */
  paymentStage?: PaymentStage | null | undefined
}

/** A card with where an order stands: in words, what that means, and the steps before and after. */
export function OrderStanding({
  order,
  progress,
  paymentStage = null,
  className,
  children,
  ...props
}: OrderStandingProps) {
  const m = useMessages(english)
  const words = orderWords(order, paymentStage)
  const knows = words.step !== null
  return (
    <div {...props} {...root('order-standing', { status: words.step ?? 'other', tone: words.tone }, className)}>
      <p {...part('order-standing-number')}>{m.orderWords.number(isolate(order.number))}</p>
      <ShopperText className="till-order-standing-status">{orderStatusText(words, order.status, m)}</ShopperText>
      {words.meaning && <p className="till-note">{m.orderMeanings[words.meaning]}</p>}
      {/* Steps among which the order cannot be placed would all look as if they were still to come. */}
      {knows && <OrderTimeline steps={progress.steps} />}
      {children}
    </div>
  )
}
