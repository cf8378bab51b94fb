'use client'

import type { Address } from '@tillkit/client'
import { useEffect, useRef, useState, type ComponentPropsWithoutRef } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { part, root } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { AddressCard } from './address-card.tsx'

const step = 20

export interface AddressListProps extends ComponentPropsWithoutRef<'ul'> {
  /** In the order in which they are shown. */
  addresses: readonly Address[]
  /** The address that is becoming the default. */
  pendingId?: string | null | undefined
  onMakeDefault?: ((address: Address) => void) | undefined
  onRemove?: ((address: Address) => void) | undefined
}

/** Saved addresses, twenty at a time. */
export function AddressList({ addresses, pendingId, onMakeDefault, onRemove, className, ...props }: AddressListProps) {
  const m = useMessages()
  const list = useRef<HTMLUListElement>(null)
  const [shown, setShown] = useState(step)
  const [firstNew, setFirstNew] = useState<number | null>(null)

  useEffect(() => {
    // On with the first of the new ones: the button may be gone.
    const card = firstNew === null ? null : list.current?.children[firstNew]
    if (card instanceof HTMLElement) card.focus()
  }, [firstNew])

  return (
    <>
      <ul {...props} {...root('address-list', {}, className)} ref={list}>
        {addresses.slice(0, shown).map((address) => (
          <AddressCard
            key={address.id}
            address={address}
            pending={address.id === pendingId}
            onMakeDefault={onMakeDefault}
            onRemove={onRemove}
          />
        ))}
      </ul>
      {addresses.length > shown && (
        <div {...part('address-list-more')}>
          <span className="till-note">{m.addressBook.shown(shown, addresses.length)}</span>
          <Button
            onClick={() => {
              setFirstNew(shown)
              setShown(shown + step)
            }}
          >
            {m.addressBook.showMore}
          </Button>
        </div>
      )}
    </>
  )
}
