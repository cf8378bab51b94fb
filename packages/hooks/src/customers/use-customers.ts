'use client'

import type { ApiError, CustomersFilter, CustomersPage } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { customersQuery } from './queries.ts'

/**
 * A page of the customer directory. Keep the filter in the URL, and hand it over once typing has paused.
 *
 * ```tsx
 * const { data } = useCustomers({ page, status: 'active', search })
 * ```
 * @returns react-query's result; `error.code` is `refused` where whoever asks is no staff
 */
export function useCustomers(
  filter: CustomersFilter = {},
  options: ReadHookOptions<CustomersPage> = {},
): UseQueryResult<CustomersPage, ApiError> {
  const till = useTill()
  return useQuery({ ...customersQuery(till, filter), ...options }, till.queryClient)
}
