'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { customerLookupMutation } from './queries.ts'

/**
 * Finds a customer by e-mail address and phone number, before somebody makes them twice.
 *
 * ```tsx
 * const lookup = useCustomerLookup()
 * lookup.mutate({ email, phone }, { onSuccess: ([customer]) => … })
 * ```
 * @returns a mutation from `KnownContact` to nobody, one, or two customers where the two belong to different people
 */
export const useCustomerLookup = () => {
  const till = useTill()
  return useMutation(customerLookupMutation(till), till.queryClient)
}
