'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { removeMobileMoneyMutation } from './queries.ts'

/**
 * Deletes a saved mobile money account.
 *
 * ```tsx
 * const remove = useRemoveMobileMoney()
 * remove.mutate(account)
 * ```
 * @returns a mutation from `MobileMoneyAccount` to nothing; `error.code` `not-found` where another device was faster
 */
export const useRemoveMobileMoney = () => {
  const till = useTill()
  return useMutation(removeMobileMoneyMutation(till), till.queryClient)
}
