'use client'

import { useMutation } from '@tanstack/react-query'
import { addAddressMutation } from '../addresses/queries.ts'
import { useTill } from '../till-provider.tsx'
import { customerAddressBook } from './queries.ts'

/**
 * Saves an address of a customer.
 *
 * ```tsx
 * const add = useAddCustomerAddress(customerId)
 * add.mutate(draft, { onSuccess: close })
 * ```
 * @returns a mutation from `AddressDraft` to `Address`; `error.code` `validation` comes with `fieldErrors` by draft field
 */
export const useAddCustomerAddress = (customerId: string) => {
  const till = useTill()
  return useMutation(addAddressMutation(customerAddressBook(till, customerId)), till.queryClient)
}
