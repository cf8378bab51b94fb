'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { revokeAllSessionsMutation } from './queries.ts'

/**
 * Signs out everywhere, here too.
 *
 * ```tsx
 * const revokeAll = useRevokeAllSessions()
 * revokeAll.mutate()
 * ```
 * @returns a mutation to nothing; afterwards the session is `signed-out`
 */
export const useRevokeAllSessions = () => {
  const till = useTill()
  return useMutation(revokeAllSessionsMutation(till), till.queryClient)
}
