import type * as v from 'valibot'
import { longestBillToken, type orderSchema } from '../contracts/cimplify-orders/orders.ts'
import { ApiError } from '../http/api-error.ts'
import { fromWireOrder, type Order } from './order.ts'

/** As whom an order is opened. The bill token is a secret: keep it in memory, out of URLs, keys and logs (O5). */
export type OrderAccess = { readonly as: 'customer' } | { readonly as: 'guest'; readonly billToken: string }

/** What an endpoint about an order is called with. */
export function opened(id: string, access: OrderAccess) {
  if (access.as === 'customer') return { params: { id } }
  const { billToken: token } = access
  // A token of such a length opens nothing (O6). Nor is it sent: no order can have an empty id.
  return { params: { id: token && token.length <= longestBillToken ? id : '' }, query: { token } }
}

/** An order as it was answered, if it is the one that was asked for. */
export function thisOrder(id: string, order: v.InferOutput<typeof orderSchema>): Order {
  expectSame(id, order.id)
  return fromWireOrder(order)
}

/** What is said of another order must never be shown as said of this one. */
export function expectSame(id: string, answered: string) {
  if (answered !== id)
    throw new ApiError({ code: 'unexpected-answer', backend: 'cimplify-orders', operation: '/api/v1/orders/:id' })
}
