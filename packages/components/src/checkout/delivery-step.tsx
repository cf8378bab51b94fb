'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useState } from 'react'
import { LoadedAddressForm } from '../address-book/loaded-address-form.tsx'
import { AddressPicker } from '../address-picker/address-picker.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { OrderTypeChoice } from '../preferences-form/order-type-choice.tsx'
import { Button } from '../ui/button/button.tsx'
import { needsAddress } from './checkout-step.ts'

const english = { checkout }

interface DeliveryStepProps {
  /** Whether there are saved addresses to choose from. */
  signedIn: boolean
  orderTypes: readonly string[]
  orderType: string | null
  countries?: readonly string[] | undefined
  /** The saved address that is chosen. */
  addressId: string | null
  /** What a guest wrote. */
  guestAddress: AddressDraft | null
  onAnswer: (answer: { orderType: string; addressId?: string; guestAddress?: AddressDraft }) => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** How the order gets to the shopper, and where. Nothing is answered before they say so. */
export function DeliveryStep({
  signedIn,
  orderTypes,
  orderType,
  countries,
  addressId,
  guestAddress,
  onAnswer,
  onEvent,
}: DeliveryStepProps) {
  const m = useMessages(english)
  const words = m.checkout
  const [chosenType, chooseType] = useState<string | null>(null)
  const [address, setAddress] = useState<Address | null>(null)
  const way = chosenType ?? orderType ?? orderTypes[0] ?? 'delivery'
  const delivered = needsAddress(way)
  const complete = !delivered || address !== null
  return (
    <div {...part('checkout-delivery')}>
      {orderTypes.length > 1 && (
        <OrderTypeChoice legend={words.orderType} orderTypes={orderTypes} value={way} onChange={chooseType} />
      )}
      {delivered && !signedIn && (
        <LoadedAddressForm
          countries={countries}
          draft={guestAddress ?? undefined}
          label={words.guestAddressLabel}
          submitLabel={words.useAddress}
          onSubmit={(typed) => onAnswer({ orderType: way, guestAddress: typed })}
        />
      )}
      {delivered && signedIn && (
        <AddressPicker countries={countries} value={address?.id ?? addressId} onChange={setAddress} onEvent={onEvent} />
      )}
      {(!delivered || signedIn) && (
        <Button
          variant="primary"
          unavailable={!complete}
          onClick={() => onAnswer({ orderType: way, ...(delivered && address && { addressId: address.id }) })}
        >
          {words.continue}
        </Button>
      )}
    </div>
  )
}
