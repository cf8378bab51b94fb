'use client'

import type { Address } from '@tillkit/client'
import { useAddresses } from '@tillkit/hooks'
import { useMemo, type RefObject } from 'react'
import { orderChoices } from '../account-section/order-choices.ts'
import { SectionContent } from '../account-section/section-content.tsx'
import { useChosen } from '../account-section/use-chosen.ts'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { AddAddress } from '../address-book/add-address.tsx'
import { LoadedEditAddress } from '../address-book/loaded-address-form.tsx'
import { RemoveAddress } from '../address-book/remove-address.tsx'
import type { WrittenAddress } from '../address-book/written-address.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { addressPicker } from '../messages/en/address-picker.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { RowChoicesSkeleton } from '../saved-rows/row-choices-skeleton.tsx'
import { useRowChanges } from '../saved-rows/use-row-changes.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { AddressChoices } from './address-choices.tsx'
import type { AddressPickerProps } from './address-picker.tsx'

const english = { addressBook, addressPicker }

interface PickAddressProps extends Pick<
  AddressPickerProps,
  'countries' | 'value' | 'onChange' | 'onEvent' | 'name' | 'form'
> {
  draft: KeptDraft<WrittenAddress>
  /** Gets the focus when no address is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The picker of somebody who is signed in, or about to turn out to be. */
export function PickAddress({
  countries,
  value,
  onChange,
  onEvent,
  name,
  form,
  draft: kept,
  heading,
}: PickAddressProps) {
  const m = useMessages(english)
  const words = m.addressBook
  const query = useAddresses()
  const addresses = useMemo(() => query.data && orderChoices(query.data), [query.data])
  const { chosen, choose } = useChosen(addresses, value, onChange)
  const { draft, changing, removing, ...changes } = useRowChanges({
    rows: addresses,
    draft: kept,
    focusable: '.till-radio-card-control',
    heading,
  })
  const tellSaved = ({ label }: Address) => changes.tell(words.added(isolate(label)))

  const empty = addresses?.length === 0 && !changing
  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<RowChoicesSkeleton kind="address" lines={['short', 'half', 'half', 'short']} />}
      empty={empty}
      news={changes.news}
      contentRef={changes.content}
    >
      {empty && <Invitation title={words.emptyTitle}>{m.addressPicker.empty}</Invitation>}
      {addresses && !empty && (
        <AddressChoices
          addresses={addresses}
          selectedId={chosen?.id ?? null}
          name={name}
          form={form}
          below={
            changing && {
              id: changing.id,
              content: (
                <LoadedEditAddress
                  apart
                  address={changing}
                  countries={countries}
                  draft={draft}
                  onEdited={tellSaved}
                  onClose={() => changes.endChange(changing)}
                />
              ),
            }
          }
          onSelect={choose}
          onEdit={changes.change}
          onRemove={changes.remove}
        />
      )}
      {addresses && (
        <div {...part('address-picker-add')}>
          <AddAddress
            apart
            countries={countries}
            first={addresses.length === 0}
            draft={draft}
            onAdded={(address) => {
              tellSaved(address)
              choose(address)
              onEvent?.({ type: 'address-added' })
            }}
          />
        </div>
      )}
      {removing && (
        <RemoveAddress
          address={removing}
          onRemoved={() => changes.endRemoval(removing, words.removed(isolate(removing.label)))}
          onClose={() => changes.endQuestion(removing)}
        />
      )}
    </SectionContent>
  )
}
