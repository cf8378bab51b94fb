import type { Address, AddressBook, AddressDraft, ApiError } from '@tillkit/client'
import { mutationOptions, queryOptions, type QueryClient } from '@tanstack/react-query'
import { addressesKey } from './addresses-key.ts'

/** The addresses of a book. */
export const addressesQuery = (book: AddressBook) =>
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
    onSuccess: (_address, _draft, _result, { client }) => refreshAddresses(client, book),
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
    onSuccess: (_address, _edit, _result, { client }) => refreshAddresses(client, book),
  })

/** Deletes an address, and waits until the list is without it. */
export const removeAddressMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'remove'],
    mutationFn: (address) => book.remove(address),
    onSuccess: (_nothing, _address, _result, { client }) => refreshAddresses(client, book),
  })

/** Makes an address the default, and waits for the list: the old default changes too (K12). */
export const makeDefaultAddressMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'make-default'],
    mutationFn: (address) => book.makeDefault(address),
    onSuccess: (_nothing, _address, _result, { client }) => refreshAddresses(client, book),
  })

/** Counts a use, where the book can. Nothing waits for it, and nothing on screen changes. */
export const recordAddressUseMutation = (book: AddressBook) =>
  mutationOptions<void, ApiError, Address>({
    mutationKey: ['tillkit', 'addresses', 'record-use'],
    mutationFn: async (address) => book.recordUse?.(address),
  })

const refreshAddresses = (client: QueryClient, book: AddressBook) =>
  client.invalidateQueries({ queryKey: addressesKey(book.id) })
