'use client'

import type { ApiError, LinkOrdersFilter, Order } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { linkOrdersQuery } from './queries.ts'

/**
 * The orders of the shopper's Link account: at this business, unless they ask for all.
 *
 * ```tsx
 * const { data: orders = [] } = useLinkOrders({ everywhere })
 * ```
 * @returns react-query's result; the API sends all at once, so show them twenty at a time
 */
export function useLinkOrders(
  filter: LinkOrdersFilter = {},
  options: ReadHookOptions<Order[]> = {},
): UseQueryResult<Order[], ApiError> {
  const till = useTill()
  return useQuery({ ...linkOrdersQuery(till, filter), ...whileSignedIn(till, options) }, till.queryClient)
}
