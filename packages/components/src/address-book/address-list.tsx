'use client'

import type { Address } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { RowList, type AtRow } from '../saved-rows/row-list.tsx'
import { AddressCard } from './address-card.tsx'

export interface AddressListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  /** The address that is becoming the default. */
  pendingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to edit it. */
  instead?: AtRow | null | undefined
  onMakeDefault?: ((address: Address) => void) | undefined
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** Saved addresses, twenty at a time. */
export function AddressList({ addresses, pendingId, onMakeDefault, onEdit, onRemove, ...props }: AddressListProps) {
  return (
    <RowList {...props} name="address-list" rows={addresses}>
      {(address) => (
        <AddressCard
          address={address}
          pending={address.id === pendingId}
          onMakeDefault={onMakeDefault}
          onEdit={onEdit}
          onRemove={onRemove}
        />
      )}
    </RowList>
  )
}
