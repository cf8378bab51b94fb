import { cimplifyOrdersBackend } from '../apis/cimplify-orders.ts'
import { orders as contract } from '../contracts/cimplify-orders/orders.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import { lastingIntentsSource } from '../lasting-intents.ts'
import type { Wires } from '../wires.ts'
import { opened, thisOrder, type OrderAccess } from './order-access.ts'
import type { Order } from './order.ts'

/** What a shopper can do with an order (O8, O9). One that they cannot open is `not-found` (O6). */
export interface OrderChangesSource {
  /**
   * @param reason at most 500 characters
   * @throws ApiError `conflict` where it is too late (A9)
   */
  cancel(id: string, access: OrderAccess, reason?: string): Promise<Order>
  /** Makes a guest's order the customer's own. The id is the signed-in customer's, and nobody else's (C12). */
  claim(id: string, billToken: string, customerId: string): Promise<Order>
}

/** Makes it: `till.source(orderChangesSource)`. */
export function orderChangesSource({ connectionTo, source }: Wires): OrderChangesSource {
  const { orders } = bind({ orders: contract }, cimplifyOrdersBackend(connectionTo('cimplify-orders')))
  return {
    cancel: (id, access, reason) =>
      source(lastingIntentsSource).run('orders.cancel', id, { id, access, reason }, async (idempotencyKey) =>
        thisOrder(
          id,
          await orders.cancel({ ...opened(id, access), ...(reason ? { body: { reason } } : {}), idempotencyKey }),
        ),
      ),
    claim: (id, billToken, customerId) =>
      source(intentsSource).run('orders.claim', { id, billToken, customerId }, async () =>
        thisOrder(
          id,
          await orders.attachCustomer({ ...opened(id, { as: 'guest', billToken }), body: { customer_id: customerId } }),
        ),
      ),
  }
}
