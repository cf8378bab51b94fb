'use client'

import { useMutation } from '@tanstack/react-query'
import { makeDefaultAddressMutation } from '../addresses/queries.ts'
import { useTill } from '../till-provider.tsx'
import { customerAddressBook } from './queries.ts'

/**
 * Makes an address the one that a customer’s orders go to.
 *
 * ```tsx
 * const makeDefault = useMakeDefaultCustomerAddress(customerId)
 * makeDefault.mutate(address)
 * ```
 * @returns a mutation from `Address` to nothing
 */
export const useMakeDefaultCustomerAddress = (customerId: string) => {
  const till = useTill()
  return useMutation(makeDefaultAddressMutation(customerAddressBook(till, customerId)), till.queryClient)
}
