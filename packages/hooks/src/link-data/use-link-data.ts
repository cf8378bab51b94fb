'use client'

import type { LinkData, ApiError } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { linkDataQuery } from './queries.ts'

/**
 * Everything that the account screens begin with, in one request.
 *
 * ```tsx
 * const { data } = useLinkData()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function useLinkData(options: ReadHookOptions<LinkData> = {}): UseQueryResult<LinkData, ApiError> {
  const till = useTill()
  return useQuery({ ...linkDataQuery(till), ...whileSignedIn(till, options) }, till.queryClient)
}
