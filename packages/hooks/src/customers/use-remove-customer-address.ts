'use client'

import { useMutation } from '@tanstack/react-query'
import { removeAddressMutation } from '../addresses/queries.ts'
import { useTill } from '../till-provider.tsx'
import { customerAddressBook } from './queries.ts'

/**
 * Deletes an address of a customer.
 *
 * ```tsx
 * const remove = useRemoveCustomerAddress(customerId)
 * remove.mutate(address)
 * ```
 * @returns a mutation from `Address` to nothing; `error.code` `not-found` where it is gone already
 */
export const useRemoveCustomerAddress = (customerId: string) => {
  const till = useTill()
  return useMutation(removeAddressMutation(customerAddressBook(till, customerId)), till.queryClient)
}
