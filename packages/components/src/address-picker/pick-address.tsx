'use client'

import type { Address } from '@tillkit/client'
import { useAddresses } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { orderChoices } from '../account-section/order-choices.ts'
import { useChosen } from '../account-section/use-chosen.ts'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { AddAddress } from '../address-book/add-address.tsx'
import { EditAddress } from '../address-book/edit-address.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { RemoveAddress } from '../address-book/remove-address.tsx'
import type { WrittenAddress } from '../address-book/written-address.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { addressPicker } from '../messages/en/address-picker.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { AddressChoices } from './address-choices.tsx'
import { AddressChoicesSkeleton } from './address-choices-skeleton.tsx'
import type { AddressPickerProps } from './address-picker.tsx'

const english = { addressBook, addressPicker }

interface PickAddressProps extends Pick<AddressPickerProps, 'countries' | 'value' | 'onChange' | 'name' | 'form'> {
  draft: KeptDraft<WrittenAddress>
  /** Gets the focus when no address is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The picker of somebody who is signed in, or about to turn out to be. */
export function PickAddress({ countries, value, onChange, name, form, draft, heading }: PickAddressProps) {
  const m = useMessages(english)
  const { data, error, isLoading, refetch } = useAddresses()
  const content = useRef<HTMLDivElement>(null)
  const [begun, setEditing] = useState<Address | null>()
  const [removing, setRemoving] = useState<Address | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ choice: number } | null>(null)
  const addresses = useMemo(() => data && orderChoices(data), [data])
  const { chosen, choose } = useChosen(addresses, value, onChange)
  // Until something was begun here: what was on its way when the session ended.
  const editing = begun === undefined ? (draft.read()?.address ?? null) : begun
  const place = (address: Address) => ({ choice: addresses?.findIndex(({ id }) => id === address.id) ?? 0 })
  const said = ({ label }: Address) => setNews(m.addressBook.added(isolate(label)))

  useEffect(() => {
    if (!focusWish) return
    const radio = content.current?.querySelectorAll('.till-radio-card-control')[focusWish.choice]
    if (radio instanceof HTMLElement) radio.focus()
    else heading.current?.focus()
  }, [focusWish, heading])

  const empty = addresses?.length === 0
  return (
    <div {...part('account-section-content', { empty })} ref={content} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? m.addressBook.loading : news}</LiveRegion>
      {isLoading && <AddressChoicesSkeleton />}
      {error && <FailureAlert title={m.addressBook.loadFailed} error={error} onRetry={() => void refetch()} />}
      {empty && <Invitation title={m.addressBook.emptyTitle}>{m.addressPicker.empty}</Invitation>}
      {addresses && !empty && (
        <AddressChoices
          addresses={addresses}
          selectedId={chosen?.id ?? null}
          name={name}
          form={form}
          below={
            editing && {
              id: editing.id,
              content: (
                <EditAddress
                  apart
                  address={editing}
                  countries={countries}
                  draft={draft}
                  onEdited={said}
                  onClose={() => {
                    setEditing(null)
                    setFocusWish(place(editing))
                  }}
                />
              ),
            }
          }
          onSelect={choose}
          onEdit={setEditing}
          onRemove={setRemoving}
        />
      )}
      {addresses && (
        <div {...part('address-picker-add')}>
          <AddAddress
            apart
            countries={countries}
            first={empty ?? false}
            draft={draft}
            onAdded={(address) => {
              said(address)
              choose(address)
            }}
          />
        </div>
      )}
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
