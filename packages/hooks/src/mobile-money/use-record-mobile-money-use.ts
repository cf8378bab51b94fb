'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { recordMobileMoneyUseMutation } from './queries.ts'

/**
 * Counts a use of a saved account, once the order is placed. Do not wait for it.
 *
 * ```tsx
 * const recordUse = useRecordMobileMoneyUse()
 * recordUse.mutate(account)
 * ```
 * @returns a mutation from `MobileMoneyAccount` to nothing
 */
export const useRecordMobileMoneyUse = () => {
  const till = useTill()
  return useMutation(recordMobileMoneyUseMutation(till), till.queryClient)
}
