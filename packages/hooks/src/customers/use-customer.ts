'use client'

import type { ApiError, LinkitCustomer } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { customerQuery } from './queries.ts'

/**
 * One customer of the directory.
 *
 * ```tsx
 * const { data: customer } = useCustomer(id)
 * ```
 * @returns react-query's result; `error.code` is `refused` where whoever asks is no staff
 */
export function useCustomer(
  id: string,
  options: ReadHookOptions<LinkitCustomer> = {},
): UseQueryResult<LinkitCustomer, ApiError> {
  const till = useTill()
  return useQuery({ ...customerQuery(till, id), ...options }, till.queryClient)
}
