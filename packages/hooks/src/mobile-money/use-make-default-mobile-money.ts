'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { makeDefaultMobileMoneyMutation } from './queries.ts'

/**
 * Makes a saved account the one that is chosen unless told otherwise.
 *
 * ```tsx
 * const makeDefault = useMakeDefaultMobileMoney()
 * makeDefault.mutate(account)
 * ```
 * @returns a mutation from `MobileMoneyAccount` to nothing; the whole list is read again
 */
export const useMakeDefaultMobileMoney = () => {
  const till = useTill()
  return useMutation(makeDefaultMobileMoneyMutation(till), till.queryClient)
}
