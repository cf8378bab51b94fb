import type { Address, AddressBook, AddressDraft, ApiError } from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { readAgain } from '../read-again.ts'
import type { ReadQuery } from '../read-query.ts'
import { addressesKey } from './addresses-key.ts'

/** The addresses of a book. */
export const addressesQuery = (book: AddressBook): ReadQuery<Address[]> =>
  queryOptions<Address[], ApiError>({
    queryKey: addressesKey(book.id),
    queryFn: ({ signal }) => book.list({ signal }),
    staleTime: 60_000,
    retry: false,
  })

/** Saves a draft, and waits until the list shows it. */
export const addAddressMutation = (book: AddressBook) =>
  mutationOptions<Address, ApiError, AddressDraft>({
    mutationKey: ['tillkit', 'addresses', 'add'],
    mutationFn: (draft) => book.add(draft),
    ...readAgain(() => [addressesKey(book.id)]),
  })

/** An address as last seen, and what is to be different. */
export interface AddressEdit {
  readonly address: Address
  readonly changes: Partial<AddressDraft>
}

/** Changes an address, and waits until the list shows it. */
export const editAddressMutation = (book: AddressBook) =>
  mutationOptions<Address, ApiError, AddressEdit>({
    mutationKey: ['tillkit', 'addresses', 'edit'],
    mutationFn: ({ address, changes }) => book.edit(address, changes),
    ...readAgain(() => [addressesKey(book.id)]),
  })

/** Deletes an address, and waits until the list is without it. */
export const removeAddressMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'remove'],
    mutationFn: (address) => book.remove(address),
    ...readAgain(() => [addressesKey(book.id)]),
  })

/** Makes an address the default, and waits for the list: the old default changes too (K12). */
export const makeDefaultAddressMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'make-default'],
    mutationFn: (address) => book.makeDefault(address),
    ...readAgain(() => [addressesKey(book.id)]),
  })

/** Counts a use, where the book can. Nothing waits for it, and nothing on screen changes. */
export const recordAddressUseMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'record-use'],
    mutationFn: async (address) => book.recordUse?.(address),
  })
