'use client'

import { mobileMoneySource, type ApiError, type MobileMoneyAccount } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { firstFromLinkData, whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { mobileMoneyQuery } from './queries.ts'

/**
 * The shopper’s mobile money accounts. The first read is the one-shot’s; while one is being verified, they are looked at again.
 *
 * ```tsx
 * const { data: accounts = [] } = useMobileMoney()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function useMobileMoney(
  options: ReadHookOptions<MobileMoneyAccount[]> = {},
): UseQueryResult<MobileMoneyAccount[], ApiError> {
  const till = useTill()
  return useQuery(
    {
      ...mobileMoneyQuery(till),
      ...whileSignedIn(till, options),
      queryFn: firstFromLinkData(
        till,
        (data) => data.mobileMoney,
        (read) => till.source(mobileMoneySource).list(read),
      ),
    },
    till.queryClient,
  )
}
