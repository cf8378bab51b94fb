'use client'

import { addressBookSource, type Address, type ApiError } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { firstFromLinkData, whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { addressesQuery } from './queries.ts'

/**
 * The shopper's saved addresses. Sends nothing where nobody is signed in; the first read is the one-shot's.
 *
 * ```tsx
 * const { data: addresses = [], error, isLoading } = useAddresses()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does. For a guest nothing loads,
 * and `isPending` stays `true`
 */
export function useAddresses(options: ReadHookOptions<Address[]> = {}): UseQueryResult<Address[], ApiError> {
  const till = useTill()
  const book = till.source(addressBookSource)
  return useQuery(
    {
      ...addressesQuery(book),
      ...whileSignedIn(till, options),
      queryFn: firstFromLinkData(
        till,
        (data) => data.addresses,
        (read) => book.list(read),
      ),
    },
    till.queryClient,
  )
}
