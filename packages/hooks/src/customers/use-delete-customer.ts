'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { deleteCustomerMutation } from './queries.ts'

/**
 * Deletes a customer for good, with all addresses. Ask for the name first.
 *
 * ```tsx
 * const remove = useDeleteCustomer()
 * remove.mutate(customer)
 * ```
 * @returns a mutation from `LinkitCustomer` to nothing
 */
export const useDeleteCustomer = () => {
  const till = useTill()
  return useMutation(deleteCustomerMutation(till), till.queryClient)
}
