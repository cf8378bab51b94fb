'use client'

import type { ActiveSession, ApiError } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { activeSessionsQuery } from './queries.ts'

/**
 * Where the shopper is signed in; this device is marked.
 *
 * ```tsx
 * const { data: sessions = [] } = useActiveSessions()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function useActiveSessions(
  options: ReadHookOptions<ActiveSession[]> = {},
): UseQueryResult<ActiveSession[], ApiError> {
  const till = useTill()
  return useQuery({ ...activeSessionsQuery(till), ...whileSignedIn(till, options) }, till.queryClient)
}
