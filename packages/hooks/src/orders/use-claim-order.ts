'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { claimOrderMutation } from './queries.ts'

/**
 * Makes a guest’s order the signed-in shopper’s own.
 *
 * ```tsx
 * const claim = useClaimOrder()
 * claim.mutate({ id, billToken })
 * ```
 * @returns a mutation from `OrderClaim` to `Order`; `error.code` `not-found` where the token does not open it
 */
export const useClaimOrder = () => {
  const till = useTill()
  return useMutation(claimOrderMutation(till), till.queryClient)
}
