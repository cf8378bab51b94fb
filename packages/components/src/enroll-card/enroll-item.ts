import type { OrderEnrollment } from '@tillkit/client'

/** What a shopper may agree to save after an order, one by one. */
export type EnrollItem = 'address' | 'mobile-money' | 'order-type'

/** What an order was placed with. */
export type EnrollDetails = Pick<OrderEnrollment, 'address' | 'mobileMoney' | 'orderType'>

/** Of these details, the ones that were agreed to: nothing else is sent. */
export function agreedDetails(
  { address, mobileMoney, orderType }: EnrollDetails,
  agreed: ReadonlySet<EnrollItem>,
): EnrollDetails {
  return {
    ...(agreed.has('address') ? { address } : {}),
    ...(agreed.has('mobile-money') ? { mobileMoney } : {}),
    ...(agreed.has('order-type') ? { orderType } : {}),
  }
}
