import type { AddressDraft, MobileMoneyDraft, Money, OrderLine } from '@tillkit/client'

/** What is bought. The amounts are the shop's own: the kit shows them, and adds nothing up. */
export interface CheckoutBasket {
  /** Tells this basket from the shopper's others, so that a reload finds its checkout again. Nothing of a person. */
  readonly id: string
  readonly lines: readonly OrderLine[]
  readonly subtotal?: Money | null | undefined
  readonly tax?: Money | null | undefined
  readonly total: Money
}

/** Who buys without an account. */
export interface GuestDetails {
  readonly name: string
  /** E.164. */
  readonly phone: string
}

/** What the shop's server needs to place an order. */
export interface CheckoutOrder {
  readonly basketId: string
  /** `delivery`, `pickup`, … as the shop offers them. */
  readonly orderType: string
  /** `null` for a signed-in shopper: the shop's server asks its gateway who that is. */
  readonly guest: GuestDetails | null
  /** `null` where nothing is delivered. */
  readonly address: AddressDraft | null
  readonly mobileMoney: Pick<MobileMoneyDraft, 'phoneNumber'> & { readonly provider: string }
}

/** An order that the shop's server has placed. */
export interface PlacedOrder {
  readonly orderId: string
  /** What opens it for a guest; `null` where it belongs to the signed-in shopper. Kept in memory alone. */
  readonly billToken: string | null
}

/** Why the shop did not place the order: a sentence for the shopper, in their language. */
export interface RefusedOrder {
  readonly refused: string
}
