'use client'

import type { LinkedAccount } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { linkedAccountQuery } from './queries.ts'

/**
 * The shopper's linked partner card, as the merchant's own backend keeps it: the API cannot be asked for it.
 *
 * ```tsx
 * const { data: account } = useLinkedAccount(() => fetchJson('/api/card-link'))
 * ```
 * @param read asks the merchant's backend; `null` where there is no link
 * @returns react-query's result; what `useLinkAccount` brings is in it at once
 */
export function useLinkedAccount(read: () => Promise<LinkedAccount | null>): UseQueryResult<LinkedAccount | null> {
  const till = useTill()
  return useQuery({ ...linkedAccountQuery(till, read), enabled: till.mayAsk }, till.queryClient)
}
