'use client'

import type { ApiError, Order, OrderAccess } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { orderQuery } from './queries.ts'

/**
 * One order: the signed-in shopper's own, or a guest's with the bill token that checkout gave them.
 *
 * ```tsx
 * const { data: order, error } = useOrder(id, { as: 'guest', billToken })
 * ```
 * @returns react-query's result; `error.code` `not-found` says the same of a missing order, another's, and a wrong token
 */
export function useOrder(
  id: string,
  access: OrderAccess = { as: 'customer' },
  options: ReadHookOptions<Order> = {},
): UseQueryResult<Order, ApiError> {
  const till = useTill()
  const allowed = access.as === 'guest' ? options : whileSignedIn(till, options)
  return useQuery({ ...orderQuery(till, id, access), ...allowed }, till.queryClient)
}
