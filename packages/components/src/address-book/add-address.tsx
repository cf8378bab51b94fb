'use client'

import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddRow } from '../saved-rows/add-row.tsx'
import { preloadAddressWriting } from './load-address-writing.ts'
import { LoadedNewAddress } from './loaded-address-form.tsx'
import type { NewAddressProps } from './new-address.tsx'

const english = { addressBook }

export interface AddAddressProps extends Omit<NewAddressProps, 'onClose'> {
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
}

/** A button, and in its place the form: also where a new address was on its way when the session ended. */
export function AddAddress({ first, ...props }: AddAddressProps) {
  const m = useMessages(english)
  return (
    <AddRow
      label={m.addressBook.add}
      first={first}
      unsaved={props.draft.read()?.row === null}
      onPreload={preloadAddressWriting}
    >
      {(close) => <LoadedNewAddress {...props} onClose={close} />}
    </AddRow>
  )
}
