'use client'

import type { Address } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { addressBook } from '../messages/en/address-book.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { RowAction } from '../saved-rows/row-action.tsx'
import { AddressSummary } from './address-summary.tsx'

const english = { addressBook }

export interface AddressCardProps extends ComponentPropsWithoutRef<'li'> {
  address: Address
  /** It is becoming the default. @default false */
  pending?: boolean | undefined
  /** Another one is being changed, so that this one can only be deleted now. @default false */
  unavailable?: boolean | undefined
  onMakeDefault?: ((address: Address) => void) | undefined
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** A saved address, with what can be done with it. Belongs into a list. */
export function AddressCard({
  address,
  pending = false,
  unavailable = false,
  onMakeDefault,
  onEdit,
  onRemove,
  className,
  ...props
}: AddressCardProps) {
  const words = useMessages(english).addressBook
  const label = withoutDirectionMarks(address.label)
  const promote = address.isDefault ? undefined : onMakeDefault
  return (
    // Focused when the card before it was deleted.
    <li tabIndex={-1} {...props} {...root('address-card', { default: address.isDefault, pending }, className)}>
      <AddressSummary address={address} />
      {(promote || onEdit || onRemove) && (
        <div {...part('address-card-actions')}>
          <RowAction
            row={address}
            label={words.makeDefault}
            named={words.makeDefaultNamed(label)}
            pending={pending}
            unavailable={unavailable}
            onAct={promote}
          />
          <RowAction
            row={address}
            label={words.edit}
            named={words.editNamed(label)}
            unavailable={pending || unavailable}
            onAct={onEdit}
          />
          <RowAction row={address} label={words.remove} named={words.removeNamed(label)} onAct={onRemove} />
        </div>
      )}
    </li>
  )
}
