import type { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { attachOrder } from '../cimplify-orders/attach-order.ts'
import { businessNames } from '../cimplify-orders/businesses.ts'
import { listOrders, readOrder, toOrder, type StoredOrder } from '../cimplify-orders/find-orders.ts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import type { LinkCaller } from './link-sessions.ts'

/** The shopper's orders at every business, or at one (L27). */
export function orderHandlers(services: Services): Handlers<typeof cimplifyLink.orders, LinkCaller> {
  return {
    list: ({ query }, { caller: { customerId } }) =>
      listOrders(services, { customerId, businessId: query?.business_id }).map(linkOrder),

    read({ params: { id }, query }, { caller: { customerId } }) {
      if (!isOrderOf(services, id, customerId, query?.business_id)) throw notFound()
      return linkOrder(readOrder(services, id))
    },
  }
}

/** Makes a guest's order of this business the customer's own; one that is so already stays so (L21). */
export function claimOrder(
  services: Services,
  customerId: string,
  { order_id, business_id }: { order_id: string; business_id: string },
): void {
  const order = readOrder(services, order_id)
  if (order.business_id !== business_id || !attachOrder(services, order, customerId)) throw notFound()
}

/** The Orders shape, with whose the order is (A7). */
function linkOrder(order: StoredOrder) {
  return { ...toOrder(order), business_id: order.business_id, business_name: businessNames[order.business_id] }
}

// Missing, foreign and of another business are one and the same: one statement, and one refusal (O6).
function isOrderOf({ database }: Services, id: string, customerId: string, businessId: string | undefined): boolean {
  const found = database.get(
    v.object({ id: v.string() }),
    `select id from orders
     where id = :id and customer_id = :customerId and (:businessId is null or business_id = :businessId)`,
    { id, customerId, businessId: businessId ?? null },
  )
  return found !== undefined
}
