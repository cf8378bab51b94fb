'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useEditAddress } from '@tillkit/hooks'
import { useRef } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { useWriting } from '../saved-rows/use-writing.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { AddressForm } from './address-form.tsx'
import { changesOf, draftOf, type WrittenAddress } from './written-address.ts'

const english = { addressBook }

export interface EditAddressProps {
  /** As it was when editing began: what differs from it is what the shopper changed. */
  address: Address
  countries?: readonly string[] | undefined
  /** What was on its way when the session ended. */
  draft: KeptDraft<WrittenAddress>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onEdited: (address: Address) => void
  onClose: () => void
}

/** The form with the values of a saved address. Only what was changed is sent. */
export function EditAddress({ address, countries = ['GH'], draft, apart, onEdited, onClose }: EditAddressProps) {
  const m = useMessages(english)
  const edit = useWithdrawable(useEditAddress())
  const before = draftOf(address, countries)
  // What any try has changed is said again at the next: nobody may know whether it was saved.
  const tried = useRef(new Set<string>())
  function changesTo(typed: AddressDraft) {
    const changes = changesOf(before, typed, tried.current)
    for (const name of Object.keys(changes)) tried.current.add(name)
    return changes
  }
  const writing = useWriting({
    row: address,
    draft,
    saving: edit,
    save: (typed) => edit.mutateAsync({ address, changes: changesTo(typed) }),
    onSaved: onEdited,
    onClose,
  })
  return (
    <AddressForm
      {...writing}
      aria-label={m.addressBook.editTitle}
      countries={countries}
      draft={writing.draft ?? before}
      submitLabel={m.addressBook.saveChanges}
      focused
      apart={apart}
    />
  )
}
