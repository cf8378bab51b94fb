'use client'

import type { Address } from '@tillkit/client'
import { useCustomerAddresses, useMakeDefaultCustomerAddress } from '@tillkit/hooks/desk'
import { useEffect, useMemo, useRef, useState } from 'react'
import { AddressList } from '../../address-book/address-list.tsx'
import { AddressListSkeleton } from '../../address-book/address-list-skeleton.tsx'
import { orderAddresses } from '../../address-book/order-addresses.ts'
import { addressBook } from '../../messages/en/address-book.ts'
import { isolate } from '../../messages/isolate.ts'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { DeskFailure } from '../desk-section/desk-failure.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { AddCustomerAddress } from './add-customer-address.tsx'
import { EditCustomerAddress } from './edit-customer-address.tsx'
import { RemoveCustomerAddress } from './remove-customer-address.tsx'

const english = { addressBook }

interface CustomerAddressesProps {
  customerId: string
  countries: readonly string[] | undefined
  onSignIn: (() => void) | undefined
}

/** A customer's addresses, in the views that a shopper's own are in. */
export function CustomerAddresses({ customerId, countries = ['GH'], onSignIn }: CustomerAddressesProps) {
  const m = useMessages(english)
  const { addresses: words } = useDeskMessages()
  const { data, error, isLoading, refetch } = useCustomerAddresses(customerId).addresses
  const makeDefault = useMakeDefaultCustomerAddress(customerId)
  const content = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [editing, setEditing] = useState<Address | null>(null)
  const [removing, setRemoving] = useState<Address | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ card: number } | null>(null)
  const addresses = useMemo(() => data && orderAddresses(data), [data])
  const place = (address: Address) => ({ card: addresses?.findIndex(({ id }) => id === address.id) ?? 0 })
  const tellSaved = ({ label }: Address) => setNews(m.addressBook.added(isolate(label)))

  useEffect(() => {
    if (!focusWish) return
    const card = content.current?.querySelectorAll('.till-address-card')[focusWish.card]
    if (card instanceof HTMLElement) card.focus()
    else heading.current?.focus()
  }, [focusWish])

  function goToSignIn() {
    // The pressed button goes once it has done its work.
    heading.current?.focus()
    onSignIn?.()
  }
  const signIn = onSignIn && goToSignIn
  const promote = useSingleFlight(async (address: Address) => {
    setNews(null)
    await makeDefault.mutateAsync(address)
    setNews(words.madeDefault(isolate(address.label)))
    // The pressed button is gone: a default needs none. Its card leads the list now.
    setFocusWish({ card: 0 })
  })

  return (
    <div {...part('customer-addresses')} ref={content} aria-busy={isLoading || undefined}>
      <h3 ref={heading} tabIndex={-1} {...part('desk-subheading')}>
        {words.title}
      </h3>
      <LiveRegion>{isLoading ? words.loading : news}</LiveRegion>
      {isLoading && <AddressListSkeleton />}
      {error && <DeskFailure title={words.loadFailed} error={error} onRetry={() => void refetch()} onSignIn={signIn} />}
      {makeDefault.error && (
        <DeskFailure
          error={makeDefault.error}
          onRetry={() => promote(makeDefault.variables)}
          onSignIn={
            onSignIn &&
            (() => {
              makeDefault.reset()
              goToSignIn()
            })
          }
        />
      )}
      {addresses?.length === 0 && <p className="till-note">{words.empty}</p>}
      {addresses && addresses.length > 0 && (
        <AddressList
          aria-label={words.title}
          addresses={addresses}
          pendingId={makeDefault.isPending ? makeDefault.variables.id : null}
          instead={
            editing && {
              id: editing.id,
              content: (
                <EditCustomerAddress
                  customerId={customerId}
                  address={editing}
                  countries={countries}
                  onSignIn={signIn}
                  onEdited={tellSaved}
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
      {addresses && (
        <AddCustomerAddress customerId={customerId} countries={countries} onSignIn={signIn} onAdded={tellSaved} />
      )}
      <ProgressNote pending={makeDefault.isPending} paused={makeDefault.isPaused} />
      {removing && (
        <RemoveCustomerAddress
          customerId={customerId}
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
