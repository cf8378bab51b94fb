'use client'

import type { Address, ApiError } from '@tillkit/client'
import { useQuery, type QueryClient, type UseQueryResult } from '@tanstack/react-query'
import { linkDataQuery } from '../link-data/queries.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill, type ReactTill } from '../till-provider.tsx'
import { addressesQuery } from './queries.ts'

/**
 * The shopper's saved addresses. Sends nothing where nobody is signed in; the first read is the one-shot's.
 *
 * ```tsx
 * const { data: addresses = [], error, isPending } = useAddresses()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function useAddresses(options: ReadHookOptions<Address[]> = {}): UseQueryResult<Address[], ApiError> {
  const till = useTill()
  return useQuery(
    {
      ...options,
      ...firstFromLinkData(till),
      enabled: till.sessionMayExist ? (options.enabled ?? true) : false,
    },
    till.queryClient,
  )
}

/** The list alone once the one-shot has been read, and the one-shot's own list before. */
function firstFromLinkData(till: ReactTill) {
  const query = addressesQuery(till.addresses)
  return {
    ...query,
    // The signal is only touched where it is used: once touched, StrictMode's second mount would send again.
    queryFn: async (context: { readonly client: QueryClient; readonly signal: AbortSignal }) => {
      const linkData = linkDataQuery(till)
      if (context.client.getQueryData(linkData.queryKey)) return till.addresses.list({ signal: context.signal })
      return (await context.client.fetchQuery(linkData)).addresses
    },
  }
}
