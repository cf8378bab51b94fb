import type { Address, AddressDraft } from '@tillkit/client'
import { useSaveOnce, type Writer } from '../saved-rows/use-save-once.ts'
import { changesOf, draftOf } from './written-address.ts'

interface AddOnceOptions {
  /** The book, as it is read. */
  readonly book: Parameters<typeof useSaveOnce<Address, AddressDraft>>[0]['saved']
  readonly add: Writer<AddressDraft, Address>
  readonly edit: Writer<{ address: Address; changes: Partial<AddressDraft> }, Address>
}

/** Saves a new address once: what turns out to have been saved without our knowing is edited. */
export const useAddOnce = ({ book, add, edit }: AddOnceOptions): Writer<AddressDraft, Address> =>
  useSaveOnce({
    saved: book,
    save: add,
    correct: {
      ...edit,
      mutateAsync: ({ row, draft }) => edit.mutateAsync({ address: row, changes: missingFrom(row, draft) }),
    },
    holds: (address, draft) => Object.keys(missingFrom(address, draft)).length === 0,
  })

const missingFrom = (address: Address, draft: AddressDraft) => changesOf(draftOf(address, [draft.country]), draft)
