'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { enrollMutation } from './queries.ts'

/**
 * Joins Cimplify Link with the session’s own contact. Joining again is no error.
 *
 * ```tsx
 * const enroll = useEnroll()
 * enroll.mutate({ name: 'Ama Mensah' })
 * ```
 * @returns a mutation to `{ alreadyEnrolled }`
 */
export const useEnroll = () => {
  const till = useTill()
  return useMutation(enrollMutation(till), till.queryClient)
}
