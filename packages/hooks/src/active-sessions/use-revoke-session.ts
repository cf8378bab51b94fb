'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { revokeSessionMutation } from './queries.ts'

/**
 * Signs out on one device. Where it is this one, everything here is forgotten at once.
 *
 * ```tsx
 * const revoke = useRevokeSession()
 * revoke.mutate(session)
 * ```
 * @returns a mutation from `ActiveSession` to nothing
 */
export const useRevokeSession = () => {
  const till = useTill()
  return useMutation(revokeSessionMutation(till), till.queryClient)
}
