'use client'

import type { Address } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { RowList } from '../saved-rows/row-list.tsx'
import type { AtRow } from '../saved-rows/use-places.ts'
import { AddressCard } from './address-card.tsx'

export interface AddressListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  /** The address that is becoming the default. Meanwhile the others cannot be changed. */
  pendingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to edit it. Meanwhile the others cannot be changed. */
  instead?: AtRow | null | undefined
  onMakeDefault?: ((address: Address) => void) | undefined
  onEdit?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** Saved addresses, twenty at a time. */
export function AddressList({
  addresses,
  pendingId,
  instead,
  onMakeDefault,
  onEdit,
  onRemove,
  ...props
}: AddressListProps) {
  return (
    <RowList {...props} name="address-list" rows={addresses} instead={instead}>
      {(address) => (
        <AddressCard
          address={address}
          pending={address.id === pendingId}
          unavailable={[pendingId, instead?.id].some((id) => !!id && id !== address.id)}
          onMakeDefault={onMakeDefault}
          onEdit={onEdit}
          onRemove={onRemove}
        />
      )}
    </RowList>
  )
}
