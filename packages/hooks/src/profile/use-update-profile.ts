'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { updateProfileMutation } from './queries.ts'

/**
 * Changes the profile. Only what differs is sent.
 *
 * ```tsx
 * const update = useUpdateProfile()
 * update.mutate({ name: 'Ama Owusu' })
 * ```
 * @returns a mutation from `ProfileChanges` to `LinkCustomer`; `error.code` `conflict` where somebody else has that e-mail address or number
 */
export const useUpdateProfile = () => {
  const till = useTill()
  return useMutation(updateProfileMutation(till), till.queryClient)
}
