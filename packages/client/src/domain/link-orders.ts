import { cimplifyLinkBackend } from '../apis/cimplify-link.ts'
import { orders } from '../contracts/cimplify-link/orders.ts'
import { bind } from '../http/bind.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { fromWireOrder, type Order } from './order.ts'

/** Which of the shopper's orders. */
export interface LinkOrdersFilter {
  /** The shopper asked to see their orders at every business. @default false */
  readonly everywhere?: boolean | undefined
}

/** The shopper's orders in their Link account: this business's, unless they ask for all (L1, L27). */
export interface LinkOrdersSource {
  /** All of them at once: no paging is documented (C22). */
  list(filter?: LinkOrdersFilter, options?: ReadOptions): Promise<Order[]>
  /** @throws ApiError `not-found` where it is missing, or another shopper's */
  read(id: string, options?: ReadOptions): Promise<Order>
}

/** Makes it: `till.source(linkOrdersSource)`. */
export function linkOrdersSource({ connectionTo, businessId }: Wires): LinkOrdersSource {
  const link = bind({ orders }, cimplifyLinkBackend(connectionTo('cimplify-link')))
  const here = businessId === null ? {} : { query: { business_id: businessId } }
  return {
    list: async ({ everywhere = false } = {}, { signal } = {}) =>
      (await link.orders.list({ ...(everywhere ? {} : here), signal })).map(fromWireOrder),
    read: async (id, { signal } = {}) => fromWireOrder(await link.orders.read({ params: { id }, signal })),
  }
}
