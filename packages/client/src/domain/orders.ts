import { cimplifyOrdersBackend } from '../apis/cimplify-orders.ts'
import { orders as contract } from '../contracts/cimplify-orders/orders.ts'
import { bind } from '../http/bind.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { opened, thisOrder, type OrderAccess } from './order-access.ts'
import { fromWireOrder, type Order } from './order.ts'

/** Which orders, and how many of them. */
export interface OrdersPage {
  readonly status?: string | undefined
  readonly locationId?: string | undefined
  /** At most 100 (A15). @default 20 */
  readonly limit?: number | undefined
  /** @default 0 */
  readonly offset?: number | undefined
}

/** The orders that checkout made (O2 to O6). An order that is missing, another's, or opened with a wrong token is `not-found` (O6). */
export interface OrdersSource {
  /** Newest first, without a total: a short page is the last one (C22). */
  list(page?: OrdersPage, options?: ReadOptions): Promise<Order[]>
  /** @throws ApiError `not-found` */
  read(id: string, access: OrderAccess, options?: ReadOptions): Promise<Order>
}

/** Makes it: `till.source(ordersSource)`. */
export function ordersSource({ connectionTo }: Wires): OrdersSource {
  const { orders } = bind({ orders: contract }, cimplifyOrdersBackend(connectionTo('cimplify-orders')))
  return {
    async list({ status, locationId, limit, offset } = {}, { signal } = {}) {
      const query = {
        ...(status === undefined ? {} : { status }),
        ...(locationId === undefined ? {} : { location_id: locationId }),
        ...(limit === undefined ? {} : { limit }),
        ...(offset === undefined ? {} : { offset }),
      }
      return (await orders.list({ query, signal })).map(fromWireOrder)
    },
    read: async (id, access, { signal } = {}) => thisOrder(id, await orders.read({ ...opened(id, access), signal })),
  }
}
