import type { cimplifyOrders } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import type { OrdersCaller } from './order-access.ts'
import { orderHandlers } from './orders.ts'
import { paymentHandlers } from './payments.ts'

export { cimplifyOrdersConventions } from './envelope.ts'

/** Cimplify Orders, `/api/v1/orders*`. */
export function cimplifyOrdersHandlers(services: Services): Handlers<typeof cimplifyOrders, OrdersCaller> {
  return { orders: orderHandlers(services), payments: paymentHandlers(services) }
}
