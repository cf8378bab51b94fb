'use client'

import type { ApiError, LinkCustomer, SessionEnd } from '@tillkit/client'
import { useQuery } from '@tanstack/react-query'
import { linkDataQuery } from '../link-data/queries.ts'
import { useTill } from '../till-provider.tsx'

/** Whether somebody is signed in, and who. */
export interface LinkSession {
  /**
   * `checking`: asked, not answered yet. `unknown`: could not be asked, see `error`. A page without a session says
   * `signed-out` at once, and asks nothing.
   */
  readonly status: 'checking' | 'signed-in' | 'signed-out' | 'unknown'
  /** Who, while `signed-in`. */
  readonly customer: LinkCustomer | null
  /** Why the last session of this page ended, or `null` where none has, or another tab has ended it. */
  readonly ended: SessionEnd | null
  /** Why it is `unknown`. */
  readonly error: ApiError | null
  /** Asks again. */
  readonly retry: () => void
}

/**
 * The shopper's session with Cimplify Link.
 *
 * ```tsx
 * const { status, customer } = useLinkSession()
 * ```
 */
export function useLinkSession(): LinkSession {
  const till = useTill()
  const { data, error, refetch } = useQuery(
    { ...linkDataQuery(till), enabled: till.mayAsk, select: ({ customer }) => customer },
    till.queryClient,
  )
  const { ended } = till.session
  const retry = () => void refetch()
  if (!till.sessionMayExist) return { status: 'signed-out', customer: null, ended, error: null, retry }
  if (data) return { status: 'signed-in', customer: data, ended, error: null, retry }
  return { status: error ? 'unknown' : 'checking', customer: null, ended, error, retry }
}
