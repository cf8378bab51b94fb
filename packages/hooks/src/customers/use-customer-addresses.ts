'use client'

import type { Address, AddressBook, ApiError } from '@tillkit/client'
import { useQuery, type UseQueryResult } from '@tanstack/react-query'
import { addressesQuery } from '../addresses/queries.ts'
import type { ReadHookOptions } from '../read-options.ts'
import { useTill } from '../till-provider.tsx'
import { customerAddressBook } from './queries.ts'

/** A customer's addresses, and the book that they are in. */
export interface CustomerAddresses {
  /** For `addAddressMutation(book)` and its like; an `AddressBook` as a shopper's own is. */
  readonly book: AddressBook
  readonly addresses: UseQueryResult<Address[], ApiError>
}

/**
 * The addresses of a customer of the directory.
 *
 * ```tsx
 * const { book, addresses } = useCustomerAddresses(customerId)
 * const add = useMutation(addAddressMutation(book), till.queryClient)
 * ```
 */
export function useCustomerAddresses(customerId: string, options: ReadHookOptions<Address[]> = {}): CustomerAddresses {
  const till = useTill()
  const book = customerAddressBook(till, customerId)
  return { book, addresses: useQuery({ ...addressesQuery(book), ...options }, till.queryClient) }
}
