import type { Address, AddressDraft } from './address.ts'

/** What every read may be given. */
export interface ReadOptions {
  readonly signal?: AbortSignal | undefined
}

/** A customer's addresses, wherever they are kept. A verb that a backend cannot do is missing. */
export interface AddressBook {
  /** The backend and the customer's session: part of every cache key. */
  readonly id: string
  /** At most one of them is the default. */
  list(options?: ReadOptions): Promise<Address[]>
  /** Saves a draft. Two calls with the same draft at the same time are one. */
  add(draft: AddressDraft): Promise<Address>
  /**
   * Changes what differs from the address as last seen. No difference, no request; but after an edit that nobody knows of
   * everything is sent.
   */
  edit(address: Address, changes: Partial<AddressDraft>): Promise<Address>
  /** Deletes it for good. */
  remove(address: Address): Promise<void>
  /** Changes other addresses too: read the list again afterwards (K12). */
  makeDefault(address: Address): Promise<void>
  /** Counts a use, so that the most used can be suggested first. */
  recordUse?(address: Address): Promise<void>
}
