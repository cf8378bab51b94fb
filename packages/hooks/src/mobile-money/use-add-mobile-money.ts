'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { addMobileMoneyMutation } from './queries.ts'

/**
 * Saves a mobile money account. Pressing twice, or again after a dropped connection, saves one.
 *
 * ```tsx
 * const add = useAddMobileMoney()
 * add.mutate({ phoneNumber: '+233244000000', provider: 'mtn' }, { onSuccess: close })
 * ```
 * @returns a mutation from `MobileMoneyDraft` to `MobileMoneyAccount`; `error.code` `conflict` where it is saved already
 */
export const useAddMobileMoney = () => {
  const till = useTill()
  return useMutation(addMobileMoneyMutation(till), till.queryClient)
}
