'use client'

import type { Address } from '@tillkit/client'
import { useAddAddress, useAddresses, useEditAddress } from '@tillkit/hooks'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddRow } from '../saved-rows/add-row.tsx'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { LoadedAddressForm } from './loaded-address-form.tsx'
import { preloadAddressForm } from './load-address-form.ts'
import { useAddOnce } from './use-add-once.ts'
import type { WrittenAddress } from './written-address.ts'

const english = { addressBook }

export interface AddAddressProps {
  countries?: readonly string[] | undefined
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
  /** What was on its way when the session ended opens the form again. */
  draft: KeptDraft<WrittenAddress>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (address: Address) => void
}

/** A button, and in its place the form. */
export function AddAddress({ countries, apart, ...props }: AddAddressProps) {
  const m = useMessages(english)
  const adding = useAddOnce({
    book: useAddresses(),
    add: useWithdrawable(useAddAddress()),
    edit: useWithdrawable(useEditAddress()),
  })
  return (
    <AddRow {...props} label={m.addressBook.add} adding={adding} onPreload={preloadAddressForm}>
      {(writing) => <LoadedAddressForm {...writing} countries={countries} focused apart={apart} />}
    </AddRow>
  )
}
