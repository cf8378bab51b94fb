'use client'

import { useMutation } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'
import { updateCustomerMutation } from './queries.ts'

/**
 * Changes a customer, on top of what is there now.
 *
 * ```tsx
 * const update = useUpdateCustomer()
 * update.mutate({ customer, changes: { lastName } })
 * ```
 * @returns a mutation from `CustomerEdit` to `LinkitCustomer`; `error.code` `conflict` with each field that a colleague changed meanwhile
 */
export const useUpdateCustomer = () => {
  const till = useTill()
  return useMutation(updateCustomerMutation(till), till.queryClient)
}
