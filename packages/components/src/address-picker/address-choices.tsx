'use client'

import type { Address } from '@tillkit/client'
import { AddressSummary } from '../address-book/address-summary.tsx'
import { addressBook } from '../messages/en/address-book.ts'
import { addressPicker } from '../messages/en/address-picker.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { RowAction } from '../saved-rows/row-action.tsx'
import { RowChoices, type RowChoicesOptions } from '../saved-rows/row-choices.tsx'

const english = { addressBook, addressPicker }

export interface AddressChoicesProps extends RowChoicesOptions<Address> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** One of the saved addresses, twenty at a time. */
export function AddressChoices({ addresses, onEdit, onRemove, ...props }: AddressChoicesProps) {
  const m = useMessages(english)
  return (
    <RowChoices
      aria-label={m.addressPicker.title}
      {...props}
      kind="address"
      rows={addresses}
      renderActions={(address) =>
        (onEdit || onRemove) && (
          <AddressChoiceActions address={address} editing={!!props.below} onEdit={onEdit} onRemove={onRemove} />
        )
      }
    >
      {(address) => <AddressSummary address={address} />}
    </RowChoices>
  )
}

type ActionsProps = Pick<AddressChoicesProps, 'onEdit' | 'onRemove'> & {
  address: Address
  /** One of the addresses is being edited: no other one can be at the same time. */
  editing: boolean
}

function AddressChoiceActions({ address, editing, onEdit, onRemove }: ActionsProps) {
  const words = useMessages(english).addressBook
  const label = withoutDirectionMarks(address.label)
  return (
    <>
      <RowAction row={address} label={words.edit} named={words.editNamed(label)} unavailable={editing} onAct={onEdit} />
      <RowAction row={address} label={words.remove} named={words.removeNamed(label)} onAct={onRemove} />
    </>
  )
}
