'use client'

import type { Address } from '@tillkit/client'
import { useAddresses, useMakeDefaultAddress } from '@tillkit/hooks'
import { useMemo, type RefObject } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { useRowChanges } from '../saved-rows/use-row-changes.ts'
import { useRowFlight } from '../saved-rows/use-row-flight.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { AddAddress } from './add-address.tsx'
import type { AddressBookProps } from './address-book.tsx'
import { AddressList } from './address-list.tsx'
import { AddressListSkeleton } from './address-list-skeleton.tsx'
import { orderAddresses } from './order-addresses.ts'
import { LoadedEditAddress } from './loaded-address-form.tsx'
import { RemoveAddress } from './remove-address.tsx'
import type { WrittenAddress } from './written-address.ts'

const english = { addressBook }

interface SavedAddressesProps extends Pick<AddressBookProps, 'countries' | 'onEvent'> {
  draft: KeptDraft<WrittenAddress>
  /** Gets the focus when no card is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The address book of somebody who is signed in, or about to turn out to be. */
export function SavedAddresses({ countries, draft: kept, heading, onEvent }: SavedAddressesProps) {
  const m = useMessages(english)
  const words = m.addressBook
  const query = useAddresses()
  const makeDefault = useMakeDefaultAddress()
  const addresses = useMemo(() => query.data && orderAddresses(query.data), [query.data])
  const { draft, changing, removing, ...changes } = useRowChanges({
    rows: addresses,
    draft: kept,
    focusable: '.till-address-list > li',
    heading,
  })
  const tellSaved = ({ label }: Address) => changes.tell(words.added(isolate(label)))

  const promotion = useRowFlight(async (address: Address) => {
    changes.tell(null)
    await makeDefault.mutateAsync(address)
    changes.tell(words.madeDefault(isolate(address.label)))
    // The pressed button is gone: a default needs none. Its card leads the list now.
    changes.focus(([first]) => first)
  })

  const empty = addresses?.length === 0 && !changing
  return (
    <SectionContent
      className="till-address-book-content"
      query={query}
      words={words}
      skeleton={<AddressListSkeleton />}
      empty={empty}
      news={changes.news}
      contentRef={changes.content}
    >
      {makeDefault.error && (
        <FailureAlert error={makeDefault.error} onRetry={() => promotion.act(makeDefault.variables)} />
      )}
      {empty && <Invitation title={words.emptyTitle}>{words.empty}</Invitation>}
      {addresses && (
        <div {...part('address-book-add')}>
          <AddAddress
            countries={countries}
            first={addresses.length === 0}
            draft={draft}
            onAdded={(address) => {
              tellSaved(address)
              onEvent?.({ type: 'address-added' })
            }}
          />
        </div>
      )}
      {addresses && !empty && (
        <AddressList
          aria-label={words.title}
          addresses={addresses}
          pendingId={promotion.pendingId}
          instead={
            changing && {
              id: changing.id,
              content: (
                <LoadedEditAddress
                  address={changing}
                  countries={countries}
                  draft={draft}
                  onEdited={tellSaved}
                  onClose={() => changes.endChange(changing)}
                />
              ),
            }
          }
          onMakeDefault={promotion.act}
          onEdit={changes.change}
          onRemove={changes.remove}
        />
      )}
      <ProgressNote pending={makeDefault.isPending} paused={makeDefault.isPaused} />
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
