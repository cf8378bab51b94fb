'use client'

import { parseLandmarkLine, type Address } from '@tillkit/client'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Badge } from '../ui/badge/badge.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { addressBook }

/** An address as it is read: its name, whether it is the default, and where it is. Fits into a label. */
export function AddressSummary({ address }: { address: Address }) {
  const m = useMessages(english)
  // Where a backend names no country, a digital address tells by itself that this is Ghana.
  const inGhana = (address.country ?? 'GH') === 'GH'
  const { landmark, digitalAddress } = inGhana
    ? parseLandmarkLine(address.line2)
    : { landmark: address.line2, digitalAddress: null }
  return (
    <>
      <span {...part('address-card-heading')}>
        <ShopperText className="till-address-card-label">{address.label}</ShopperText>
        {address.isDefault && <Badge>{m.addressBook.default}</Badge>}
      </span>
      <span {...part('address-card-lines')}>
        <ShopperText>{address.line1}</ShopperText>
        {landmark && <ShopperText>{landmark}</ShopperText>}
        {digitalAddress && (
          <ShopperText dir="ltr" translate="no">
            {digitalAddress}
          </ShopperText>
        )}
        <ShopperText>{[address.city, address.region].filter(Boolean).join(', ')}</ShopperText>
      </span>
    </>
  )
}
