'use client'

import { isApiError, type Address } from '@tillkit/client'
import { useAddresses, useMakeDefaultAddress, useRemoveAddress } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { errorMessage } from '../messages/error-message.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { AddAddress } from './add-address.tsx'
import { AddressList } from './address-list.tsx'
import { AddressListSkeleton } from './address-list-skeleton.tsx'
import { FailureAlert } from './failure-alert.tsx'
import { orderAddresses } from './order-addresses.ts'
import { RemoveAddressDialog } from './remove-address-dialog.tsx'
import type { KeptDraft } from './use-kept-draft.ts'

interface SavedAddressesProps {
  countries: readonly string[] | undefined
  draft: KeptDraft
  /** Gets the focus when no card is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The address book of somebody who is signed in, or about to turn out to be. */
export function SavedAddresses({ countries, draft, heading }: SavedAddressesProps) {
  const m = useMessages()
  const { data, error, isLoading, refetch } = useAddresses()
  const makeDefault = useMakeDefaultAddress()
  const remove = useRemoveAddress()
  const content = useRef<HTMLDivElement>(null)
  const [removing, setRemoving] = useState<Address | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ card: number } | null>(null)
  const addresses = useMemo(() => data && orderAddresses(data), [data])

  useEffect(() => {
    if (!focusWish) return
    const card = content.current?.querySelectorAll('.till-address-card')[focusWish.card]
    if (card instanceof HTMLElement) card.focus()
    else heading.current?.focus()
  }, [focusWish, heading])

  const promote = useSingleFlight(async (address: Address) => {
    setNews(null)
    await makeDefault.mutateAsync(address)
    setNews(m.addressBook.madeDefault(isolate(address.label)))
    // The pressed button is gone: a default needs none. Its card leads the list now.
    setFocusWish({ card: 0 })
  })
  const confirmRemoval = useSingleFlight(async (address: Address) => {
    const card = addresses?.findIndex(({ id }) => id === address.id) ?? 0
    try {
      await remove.mutateAsync(address)
    } catch (failure) {
      if (isApiError(failure) && failure.code === 'not-found') void refetch()
      throw failure
    }
    setRemoving(null)
    setNews(m.addressBook.removed(isolate(address.label)))
    setFocusWish({ card })
  })

  const empty = addresses?.length === 0
  const add = addresses && (
    <AddAddress
      countries={countries}
      first={empty ?? false}
      draft={draft.read()}
      onDraft={(typed) => draft.keep(typed)}
      onAdded={({ label }) => setNews(m.addressBook.added(isolate(label)))}
    />
  )
  return (
    <div {...part('address-book-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? m.addressBook.loading : news}</LiveRegion>
      {isLoading && <AddressListSkeleton />}
      {error && <FailureAlert title={m.addressBook.loadFailed} error={error} onRetry={() => void refetch()} />}
      {makeDefault.error && <FailureAlert error={makeDefault.error} onRetry={() => promote(makeDefault.variables)} />}
      {empty && (
        <div {...part('address-book-empty')}>
          <strong>{m.addressBook.emptyTitle}</strong>
          <p className="till-note">{m.addressBook.empty}</p>
        </div>
      )}
      {addresses && <div {...part('address-book-add')}>{add}</div>}
      {addresses && !empty && (
        <AddressList
          aria-label={m.addressBook.title}
          addresses={addresses}
          pendingId={makeDefault.isPending ? makeDefault.variables.id : null}
          onMakeDefault={promote}
          onRemove={(address) => {
            remove.reset()
            setRemoving(address)
          }}
        />
      )}
      <ProgressNote pending={makeDefault.isPending} paused={makeDefault.isPaused} />
      {removing && (
        <RemoveAddressDialog
          address={removing}
          pending={remove.isPending}
          paused={remove.isPaused}
          error={remove.error && errorMessage(remove.error, m)}
          onRemove={confirmRemoval}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}
