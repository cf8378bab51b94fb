'use client'

import type { ApiError, CustomerSearch, CustomersPage } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { customerSearchQuery } from './queries.ts'

/**
 * A page of a search with more than one word for each filter.
 *
 * ```tsx
 * const { data } = useCustomerSearch({ statuses: ['active', 'pending'], createdFrom: '2026-01-01' })
 * ```
 * @returns react-query's result; `error.code` is `refused` where whoever asks is no staff
 */
export function useCustomerSearch(
  search: CustomerSearch,
  options: ReadHookOptions<CustomersPage> = {},
): UseQueryResult<CustomersPage, ApiError> {
  const till = useTill()
  return useQuery({ ...customerSearchQuery(till, search), ...options }, till.queryClient)
}
