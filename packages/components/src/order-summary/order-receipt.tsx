'use client'

import type { Order } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { orderSummary } from '../messages/en/order-summary.ts'
import { orderWords } from '../messages/en/order-words.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderBadge } from '../order-tracker/order-badge.tsx'
import { part, root } from '../part.ts'
import { OrderFacts } from './order-facts.tsx'
import { OrderLineRow } from './order-line-row.tsx'
import { OrderTotals } from './order-totals.tsx'

const english = { orderWords, orderSummary }

export interface OrderReceiptProps extends ComponentPropsWithoutRef<'div'> {
  order: Order
}

/** A receipt: what was ordered, when, for whom, and for how much. Each amount as the API wrote it. */
export function OrderReceipt({ order, className, ...props }: OrderReceiptProps) {
  const m = useMessages(english)
  return (
    <div {...props} {...root('order-receipt', {}, className)}>
      <div {...part('order-receipt-heading')}>
        <strong {...part('order-receipt-number')}>{m.orderWords.number(isolate(order.number))}</strong>
        <OrderBadge order={order} />
      </div>
      <OrderFacts order={order} />
      <table {...part('order-lines')}>
        <caption className="till-visually-hidden">{m.orderWords.number(isolate(order.number))}</caption>
        <thead>
          <tr>
            <th scope="col">{m.orderSummary.item}</th>
            <th scope="col">{m.orderSummary.amount}</th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line, index) => (
            // An order's lines never change, and two of them may be of the same product.
            // oxlint-disable-next-line react/no-array-index-key
            <OrderLineRow key={index} line={line} />
          ))}
        </tbody>
        <OrderTotals order={order} />
      </table>
    </div>
  )
}
