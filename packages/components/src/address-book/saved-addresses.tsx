'use client'

import type { Address } from '@tillkit/client'
import { useAddresses, useMakeDefaultAddress } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { AddAddress } from './add-address.tsx'
import { AddressList } from './address-list.tsx'
import { AddressListSkeleton } from './address-list-skeleton.tsx'
import { EditAddress } from './edit-address.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { orderAddresses } from './order-addresses.ts'
import { RemoveAddress } from './remove-address.tsx'
import type { WrittenAddress } from './written-address.ts'

const english = { addressBook }

interface SavedAddressesProps {
  countries: readonly string[] | undefined
  draft: KeptDraft<WrittenAddress>
  /** Gets the focus when no card is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The address book of somebody who is signed in, or about to turn out to be. */
export function SavedAddresses({ countries, draft, heading }: SavedAddressesProps) {
  const m = useMessages(english)
  const { data, error, isLoading, refetch } = useAddresses()
  const makeDefault = useMakeDefaultAddress()
  const content = useRef<HTMLDivElement>(null)
  const [chosen, setEditing] = useState<Address | null>()
  const [removing, setRemoving] = useState<Address | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ card: number } | null>(null)
  const addresses = useMemo(() => data && orderAddresses(data), [data])
  // Until something was chosen here: what was on its way when the session ended.
  const editing = chosen === undefined ? (draft.read()?.address ?? null) : chosen
  const place = (address: Address) => ({ card: addresses?.findIndex(({ id }) => id === address.id) ?? 0 })

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

  const empty = addresses?.length === 0
  return (
    <div {...part('address-book-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? m.addressBook.loading : news}</LiveRegion>
      {isLoading && <AddressListSkeleton />}
      {error && <FailureAlert title={m.addressBook.loadFailed} error={error} onRetry={() => void refetch()} />}
      {makeDefault.error && <FailureAlert error={makeDefault.error} onRetry={() => promote(makeDefault.variables)} />}
      {empty && <Invitation title={m.addressBook.emptyTitle}>{m.addressBook.empty}</Invitation>}
      {addresses && (
        <div {...part('address-book-add')}>
          <AddAddress
            countries={countries}
            first={empty ?? false}
            draft={draft}
            onAdded={({ label }) => setNews(m.addressBook.added(isolate(label)))}
          />
        </div>
      )}
      {addresses && !empty && (
        <AddressList
          aria-label={m.addressBook.title}
          addresses={addresses}
          pendingId={makeDefault.isPending ? makeDefault.variables.id : null}
          instead={
            editing && {
              id: editing.id,
              content: (
                <EditAddress
                  address={editing}
                  countries={countries}
                  draft={draft}
                  onEdited={({ label }) => setNews(m.addressBook.added(isolate(label)))}
                  onClose={() => {
                    setEditing(null)
                    setFocusWish(place(editing))
                  }}
                />
              ),
            }
          }
          onMakeDefault={promote}
          onEdit={setEditing}
          onRemove={setRemoving}
        />
      )}
      <ProgressNote pending={makeDefault.isPending} paused={makeDefault.isPaused} />
      {removing && (
        <RemoveAddress
          address={removing}
          onRemoved={() => {
            setNews(m.addressBook.removed(isolate(removing.label)))
            setFocusWish(place(removing))
          }}
          onClose={() => setRemoving(null)}
        />
      )}
    </div>
  )
}
