import type { cimplifyOrders } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import { notFound } from '../refusal.ts'
import type { Services } from '../services.ts'
import { attachOrder } from './attach-order.ts'
import { listOrders, openOrder, readOrder, toOrder } from './find-orders.ts'
import { signedIn, type OrdersCaller } from './order-access.ts'
import { cancelOrder, cancellableByCustomer } from './order-progress.ts'

/** What checkout made, for its customer or a guest (O2 to O9). */
export function orderHandlers(services: Services): Handlers<typeof cimplifyOrders.orders, OrdersCaller> {
  return {
    list({ query: { status, location_id: locationId, limit = 20, offset } = {} }, { caller }) {
      const filter = { customerId: signedIn(caller), businessId: caller.businessId, status, locationId }
      return listOrders(services, filter, { limit, offset }).map(toOrder)
    },

    read: ({ params: { id } }, { caller }) => toOrder(openOrder(services, id, caller)),

    cancel({ params: { id }, body }, { caller }) {
      cancelOrder(services, openOrder(services, id, caller), cancellableByCustomer, body?.reason)
      return toOrder(readOrder(services, id))
    },

    attachCustomer({ params: { id }, body }, { caller }) {
      const customerId = signedIn(caller)
      const order = openOrder(services, id, caller)
      // The body's id is only compared with the session's: a bill token gives nobody's order to somebody else (C12).
      if (body.customer_id !== customerId || !attachOrder(services, order, customerId)) throw notFound()
      return toOrder(readOrder(services, id))
    },
  }
}
