'use client'

import type { Order } from '@tillkit/client'
import { orderSummary } from '../messages/en/order-summary.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { OrderAmount } from './order-amount.tsx'

const english = { orderSummary }

/** What an order comes to. The API's sums, and none of ours: what it does not say is left out, but for the total. */
export function OrderTotals({ order }: { order: Order }) {
  const { orderSummary } = useMessages(english)
  return (
    <tfoot>
      {order.subtotal && (
        <tr>
          <th scope="row">{orderSummary.subtotal}</th>
          <td>
            <OrderAmount amount={order.subtotal} />
          </td>
        </tr>
      )}
      {order.tax && (
        <tr>
          <th scope="row">{orderSummary.tax}</th>
          <td>
            <OrderAmount amount={order.tax} />
          </td>
        </tr>
      )}
      <tr {...part('order-total')}>
        <th scope="row">{orderSummary.total}</th>
        <td>
          <OrderAmount amount={order.total} />
        </td>
      </tr>
    </tfoot>
  )
}
