'use client'

import type { ApiError, Order } from '@tillkit/client'
import { useInfiniteQuery, type UseInfiniteQueryResult } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { ordersQuery, type OrdersFilter } from './queries.ts'

/**
 * The shopper's orders, newest first, twenty at a time.
 *
 * ```tsx
 * const { data: orders = [], hasNextPage, fetchNextPage } = useOrders({ status: 'confirmed' })
 * ```
 * @returns react-query's infinite result, with one list of all pages so far
 */
export function useOrders(filter: OrdersFilter = {}): UseInfiniteQueryResult<Order[], ApiError> {
  const till = useTill()
  return useInfiniteQuery({ ...ordersQuery(till, filter), enabled: till.mayAsk }, till.queryClient)
}
