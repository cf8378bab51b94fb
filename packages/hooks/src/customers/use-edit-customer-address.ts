'use client'

import { useMutation } from '@tanstack/react-query'
import { editAddressMutation } from '../addresses/queries.ts'
import { useTill } from '../till-provider.tsx'
import { customerAddressBook } from './queries.ts'

/**
 * Changes an address of a customer. Only what differs is sent.
 *
 * ```tsx
 * const edit = useEditCustomerAddress(customerId)
 * edit.mutate({ address, changes: { city: 'Tema' } })
 * ```
 * @returns a mutation from `AddressEdit` to `Address`
 */
export const useEditCustomerAddress = (customerId: string) => {
  const till = useTill()
  return useMutation(editAddressMutation(customerAddressBook(till, customerId)), till.queryClient)
}
