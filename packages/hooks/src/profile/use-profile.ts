'use client'

import { profileSource, type ApiError, type LinkCustomer } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { firstFromLinkData, whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { profileQuery } from './queries.ts'

/**
 * The shopper’s own profile. The first read is the one-shot’s.
 *
 * ```tsx
 * const { data: customer } = useProfile()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function useProfile(options: ReadHookOptions<LinkCustomer> = {}): UseQueryResult<LinkCustomer, ApiError> {
  const till = useTill()
  return useQuery(
    {
      ...profileQuery(till),
      ...whileSignedIn(till, options),
      queryFn: firstFromLinkData(
        till,
        (data) => data.customer,
        (read) => till.source(profileSource).read(read),
      ),
    },
    till.queryClient,
  )
}
