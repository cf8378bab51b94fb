import { isApiError, type Address, type AddressDraft, type ApiError } from '@tillkit/client'
import { useRef, useState } from 'react'
import type { Saving } from '../saved-rows/use-writing.ts'
import { useAbandonable } from '../ui/withdrawal/use-abandonable.ts'
import { changesOf, draftOf } from './written-address.ts'

interface Writer<Input> extends Saving<ApiError> {
  mutateAsync(input: Input): Promise<Address>
  reset(): void
}

interface AddOnceOptions {
  /** The book, as it is read. */
  readonly book: {
    readonly data: readonly Address[] | undefined
    readonly fetchStatus: string
    refetch(): Promise<{ readonly data: readonly Address[] | undefined; readonly error: Error | null }>
  }
  readonly add: Writer<AddressDraft>
  readonly edit: Writer<{ address: Address; changes: Partial<AddressDraft> }>
}

/**
 * Saves a new address once, also where an answer was lost and the address was corrected meanwhile: the book is read
 * first, and what turns out to have been saved is edited.
 */
export function useAddOnce({ book, add, edit }: AddOnceOptions): Writer<AddressDraft> {
  const lost = useRef<{ known: ReadonlySet<string>; drafts: readonly AddressDraft[] } | null>(null)
  const [looking, setLooking] = useState(false)
  const { wait, abandon } = useAbandonable()

  /** The address that was saved without our knowing. */
  async function findSaved(): Promise<Address | undefined> {
    const before = lost.current
    if (!before) return undefined
    setLooking(true)
    try {
      const { data, error } = await wait(book.refetch())
      if (error) throw error
      return data?.find(
        (address) => !before.known.has(address.id) && before.drafts.some((draft) => holds(address, draft)),
      )
    } finally {
      setLooking(false)
    }
  }

  async function save(draft: AddressDraft): Promise<Address> {
    const saved = await findSaved()
    if (!saved) {
      edit.reset()
      return add.mutateAsync(draft)
    }
    if (holds(saved, draft)) return saved
    add.reset()
    return edit.mutateAsync({ address: saved, changes: changesOf(draftOf(saved, [draft.country]), draft) })
  }

  return {
    isPending: looking || add.isPending || edit.isPending,
    isPaused: add.isPaused || edit.isPaused || (looking && book.fetchStatus === 'paused'),
    error: looking ? null : (edit.error ?? add.error),
    async mutateAsync(draft) {
      const known = lost.current?.known ?? new Set(book.data?.map(({ id }) => id))
      try {
        return await save(draft)
      } catch (failure) {
        if (isApiError(failure) && failure.outcomeUnknown)
          lost.current = { known, drafts: [...(lost.current?.drafts ?? []), draft] }
        throw failure
      }
    },
    reset() {
      lost.current = null
      add.reset()
      edit.reset()
    },
    withdraw() {
      add.withdraw()
      edit.withdraw()
      abandon()
    },
  }
}

const holds = (address: Address, draft: AddressDraft) =>
  Object.keys(changesOf(draftOf(address, [draft.country]), draft)).length === 0
