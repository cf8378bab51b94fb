import type { OrderEnrollment } from '@tillkit/client'

/** What a shopper may agree to save after an order, one by one. */
export type EnrollItem = 'name' | 'address' | 'mobile-money' | 'order-type'

/** What goes with the order, in the call that links it. */
type OrderDetails = Pick<OrderEnrollment, 'address' | 'mobileMoney' | 'orderType'>

/** What an order was placed with. */
export interface EnrollDetails extends OrderDetails {
  /** What the shopper is called. Offered to somebody whose account has no name yet. */
  name?: string | undefined
}

/** Of these details, the ones that were agreed to: nothing else is sent. */
export function agreedDetails(
  { address, mobileMoney, orderType }: OrderDetails,
  agreed: ReadonlySet<EnrollItem>,
): OrderDetails {
  return {
    ...(agreed.has('address') ? { address } : {}),
    ...(agreed.has('mobile-money') ? { mobileMoney } : {}),
    ...(agreed.has('order-type') ? { orderType } : {}),
  }
}
