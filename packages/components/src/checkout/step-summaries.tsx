'use client'

import { maskContact, providerName, type LinkCustomer } from '@tillkit/client'
import { orderTypeNames } from '../messages/en/order-type-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { WalletNumber } from '../mobile-money-book/wallet-number.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import type { CheckoutOrder, GuestDetails } from './checkout-order.ts'

const english = { orderTypeNames }

/** Who buys, in a line or two. */
export function BuyerSummary({ customer, guest }: { customer: LinkCustomer | null; guest: GuestDetails | null }) {
  if (!customer) return guest && <Person name={guest.name} phone={guest.phone} />
  const { name, phone, email } = customer
  if (phone) return <Person name={name} phone={phone} />
  const known = name ?? (email && maskContact({ type: 'email', value: email }))
  return known && <ShopperText>{known}</ShopperText>
}

function Person({ name, phone }: { name: string | null; phone: string }) {
  return (
    <>
      {name && <ShopperText>{name}</ShopperText>}
      <WalletNumber phoneNumber={phone} />
    </>
  )
}

/** How and where it is delivered. */
export function DeliverySummary({ orderType, address }: { orderType: string; address: CheckoutOrder['address'] }) {
  const m = useMessages(english)
  const names: ReadonlyMap<string, string> = new Map(Object.entries(m.orderTypeNames))
  return (
    <>
      <ShopperText>{names.get(orderType) ?? orderType}</ShopperText>
      {address && <ShopperText>{[address.line1, address.city, address.region].filter(Boolean).join(', ')}</ShopperText>}
    </>
  )
}

/** Which wallet pays. */
export function PaymentSummary({ wallet, country }: { wallet: CheckoutOrder['mobileMoney']; country: string }) {
  return (
    <>
      <ShopperText>{providerName(wallet.provider, country)}</ShopperText>
      <WalletNumber phoneNumber={wallet.phoneNumber} />
    </>
  )
}
