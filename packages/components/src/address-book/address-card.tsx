'use client'

import type { Address } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { addressBook } from '../messages/en/address-book.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { AddressSummary } from './address-summary.tsx'

const english = { addressBook }

export interface AddressCardProps extends ComponentPropsWithoutRef<'li'> {
  address: Address
  /** It is becoming the default. @default false */
  pending?: boolean | undefined
  onMakeDefault?: ((address: Address) => void) | undefined
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** A saved address, with what can be done with it. Belongs into a list. */
export function AddressCard({
  address,
  pending = false,
  onMakeDefault,
  onEdit,
  onRemove,
  className,
  ...props
}: AddressCardProps) {
  const m = useMessages(english)
  const label = withoutDirectionMarks(address.label)
  const mayBecomeDefault = onMakeDefault && !address.isDefault
  return (
    // Focused when the card before it was deleted.
    <li tabIndex={-1} {...props} {...root('address-card', { default: address.isDefault, pending }, className)}>
      <AddressSummary address={address} />
      {(mayBecomeDefault || onEdit || onRemove) && (
        <div {...part('address-card-actions')}>
          {mayBecomeDefault && (
            <Button
              variant="quiet"
              pending={pending}
              aria-label={m.addressBook.makeDefaultNamed(label)}
              onClick={() => onMakeDefault(address)}
            >
              {m.addressBook.makeDefault}
            </Button>
          )}
          {onEdit && (
            <Button variant="quiet" aria-label={m.addressBook.editNamed(label)} onClick={() => onEdit(address)}>
              {m.addressBook.edit}
            </Button>
          )}
          {onRemove && (
            <Button variant="quiet" aria-label={m.addressBook.removeNamed(label)} onClick={() => onRemove(address)}>
              {m.addressBook.remove}
            </Button>
          )}
        </div>
      )}
    </li>
  )
}
