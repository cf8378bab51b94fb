'use client'

import type { Address } from '@tillkit/client'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part, root } from '../part.ts'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'
import { AddressCard } from './address-card.tsx'

export interface AddressListProps extends ComponentPropsWithoutRef<'ul'> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  /** The address that is becoming the default. */
  pendingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to edit it. */
  instead?: { readonly id: string; readonly content: ReactNode } | null | undefined
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
  className,
  ...props
}: AddressListProps) {
  const { list, shown, showMore } = usePages<HTMLUListElement>()
  return (
    <>
      <ul {...props} {...root('address-list', {}, className)} ref={list}>
        {addresses.slice(0, shown).map((address) =>
          address.id === instead?.id ? (
            <li key={address.id} tabIndex={-1} {...part('address-list-instead')}>
              {instead.content}
            </li>
          ) : (
            <AddressCard
              key={address.id}
              address={address}
              pending={address.id === pendingId}
              onMakeDefault={onMakeDefault}
              onEdit={onEdit}
              onRemove={onRemove}
            />
          ),
        )}
      </ul>
      <ShowMore shown={shown} all={addresses.length} onShowMore={showMore} />
    </>
  )
}
