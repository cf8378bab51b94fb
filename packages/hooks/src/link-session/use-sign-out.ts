'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { signOutMutation } from './queries.ts'

/**
 * Signs out. The page and its other tabs forget the shopper at once, also offline.
 *
 * ```tsx
 * const signOut = useSignOut()
 * signOut.mutate()
 * ```
 * @returns a mutation to `{ revoked }`: whether the server has heard it yet. It does not fail.
 */
export const useSignOut = () => {
  const till = useTill()
  return useMutation(signOutMutation(till), till.queryClient)
}
