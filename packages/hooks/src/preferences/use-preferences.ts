'use client'

import { preferencesSource, type ApiError, type Preferences } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { firstFromLinkData, whileSignedIn } from '../private-read.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { preferencesQuery } from './queries.ts'

/**
 * How the shopper likes it. The first read is the one-shot’s.
 *
 * ```tsx
 * const { data: preferences } = usePreferences()
 * ```
 * @returns react-query's result; `error.code` is `unauthenticated`, or what the network does
 */
export function usePreferences(options: ReadHookOptions<Preferences> = {}): UseQueryResult<Preferences, ApiError> {
  const till = useTill()
  return useQuery(
    {
      ...preferencesQuery(till),
      ...whileSignedIn(till, options),
      queryFn: firstFromLinkData(
        till,
        (data) => data.preferences,
        (read) => till.source(preferencesSource).read(read),
      ),
    },
    till.queryClient,
  )
}
