import {
  linkOrdersSource,
  mayFollow,
  orderChangesSource,
  ordersSource,
  type ApiError,
  type LinkOrdersFilter,
  type Order,
  type OrderAccess,
} from '@tillkit/client'
import { infiniteQueryOptions, mutationOptions, queryOptions, type InfiniteData } from '@tanstack/react-query'
import { whoIsSignedIn } from '../link-data/who-is-signed-in.ts'
import type { PagedQuery, ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'
import { orderKey } from './order-key.ts'
import { ordersKey } from './orders-key.ts'

/** Which orders to list. */
export interface OrdersFilter {
  readonly status?: string | undefined
  readonly locationId?: string | undefined
}

/** Orders on a page (A15). */
const pageSize = 20

/** The shopper's orders, page by page. There is no total: a short page is the last one (C22). */
export const ordersQuery = (till: SourceTill, filter: OrdersFilter = {}): PagedQuery<Order> =>
  infiniteQueryOptions<Order[], ApiError, Order[], readonly unknown[], number>({
    queryKey: [...ordersKey(till), filter.status ?? null, filter.locationId ?? null],
    queryFn: ({ signal, pageParam }) =>
      till.source(ordersSource).list({ ...filter, limit: pageSize, offset: pageParam }, { signal }),
    initialPageParam: 0,
    getNextPageParam: (last, _pages, offset) => (last.length < pageSize ? undefined : offset + pageSize),
    select: withoutRepeats,
    staleTime: 30_000,
    retry: false,
  })

/** An order that came in while the pages were read moves the others on, so that one of them is read twice. */
function withoutRepeats({ pages }: InfiniteData<Order[], number>): Order[] {
  return [...new Map(pages.flat().map((order) => [order.id, order])).values()]
}

/** The orders of the shopper's Link account: at this business, unless they ask for all (L1). */
export const linkOrdersQuery = (till: SourceTill, { everywhere = false }: LinkOrdersFilter = {}): ReadQuery<Order[]> =>
  queryOptions<Order[], ApiError>({
    queryKey: [...ordersKey(till), 'link', everywhere],
    queryFn: ({ signal }) => till.source(linkOrdersSource).list({ everywhere }, { signal }),
    staleTime: 30_000,
    retry: false,
  })

/** One order. What is missing, another's, or opened with a wrong token is `not-found`, and not asked for again (O6). */
export const orderQuery = (till: SourceTill, id: string, access: OrderAccess): ReadQuery<Order> =>
  queryOptions<Order, ApiError>({
    queryKey: orderKey(till, id, access),
    queryFn: async ({ signal, client, queryKey }) =>
      neverBackwards(
        client.getQueryData<Order>(queryKey),
        await till.source(ordersSource).read(id, access, { signal }),
      ),
    staleTime: 10_000,
    retry: false,
  })

/** The newer of two answers, in whatever order they came. */
const neverBackwards = (seen: Order | undefined, next: Order): Order =>
  seen && !mayFollow(seen.status, next.status) ? { ...next, status: seen.status } : next

/** An order, how it is opened, and why it is not wanted any more. */
export interface OrderCancellation {
  readonly id: string
  readonly access: OrderAccess
  /** At most 500 characters. */
  readonly reason?: string
}

/** Cancels an order. Where it is too late, the order is read again, so that the screen can say what it is now (C20). */
export const cancelOrderMutation = (till: SourceTill) =>
  mutationOptions<Order, ApiError, OrderCancellation>({
    mutationKey: ['tillkit', 'orders', 'cancel'],
    mutationFn: ({ id, access, reason }) => till.source(orderChangesSource).cancel(id, access, reason),
    // It holds a bill token.
    gcTime: 0,
    onSuccess: (order, { id, access }, _result, { client }) => {
      client.setQueryData(orderKey(till, id, access), order)
      return client.invalidateQueries({ queryKey: ordersKey(till) })
    },
    onError: (_error, { id, access }, _result, { client }) =>
      client.invalidateQueries({ queryKey: orderKey(till, id, access) }),
  })

/** A guest's order, and the secret that opens it. */
export interface OrderClaim {
  readonly id: string
  readonly billToken: string
}

/** Makes a guest's order the signed-in customer's own, whoever that is by the API's word (C12). */
export const claimOrderMutation = (till: SourceTill) =>
  mutationOptions<Order, ApiError, OrderClaim>({
    mutationKey: ['tillkit', 'orders', 'claim'],
    mutationFn: async ({ id, billToken }, { client }) =>
      till.source(orderChangesSource).claim(id, billToken, (await whoIsSignedIn(client, till)).id),
    gcTime: 0,
    onSuccess: (order, { id }, _result, { client }) => {
      client.setQueryData(orderKey(till, id, { as: 'customer' }), order)
      return client.invalidateQueries({ queryKey: ordersKey(till) })
    },
  })
