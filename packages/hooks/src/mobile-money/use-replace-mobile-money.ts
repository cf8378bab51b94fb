'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { replaceMobileMoneyMutation } from './queries.ts'

/**
 * Puts another account in the place of a saved one: saves the new one, then removes the old one, and says so. For another
 * label alone the old one is removed first, because a wallet cannot be saved twice: it has to be verified again.
 *
 * ```tsx
 * const replace = useReplaceMobileMoney()
 * replace.mutate({ account, draft })
 * ```
 * @returns a mutation from `MobileMoneyReplacement` to `MobileMoneyAccount`; after an error trying again goes on where it was
 */
export const useReplaceMobileMoney = () => {
  const till = useTill()
  return useMutation(replaceMobileMoneyMutation(till), till.queryClient)
}
