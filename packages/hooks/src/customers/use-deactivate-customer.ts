'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { deactivateCustomerMutation } from './queries.ts'

/**
 * Makes a customer inactive: what to do instead of deleting.
 *
 * ```tsx
 * const deactivate = useDeactivateCustomer()
 * deactivate.mutate(customer)
 * ```
 * @returns a mutation from `LinkitCustomer` to the inactive one
 */
export const useDeactivateCustomer = () => {
  const till = useTill()
  return useMutation(deactivateCustomerMutation(till), till.queryClient)
}
