'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { verifyMobileMoneyMutation } from './queries.ts'

/**
 * Sends a prompt to the phone of a saved account. What comes of it is in `useMobileMoney`, which looks until it is known.
 *
 * ```tsx
 * const verify = useVerifyMobileMoney()
 * verify.mutate(account)
 * ```
 * @returns a mutation to `MobileMoneyAccount`, with `verification` `pending` or `verified`
 */
export const useVerifyMobileMoney = () => {
  const till = useTill()
  return useMutation(verifyMobileMoneyMutation(till), till.queryClient)
}
