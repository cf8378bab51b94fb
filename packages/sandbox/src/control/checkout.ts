import { mobileMoneyProviders } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { findCustomer, type Customer } from '../cimplify-link/customers.ts'
import { authenticate } from '../cimplify-link/link-sessions.ts'
import { businessIds } from '../cimplify-orders/businesses.ts'
import { amountPattern } from '../cimplify-orders/money.ts'
import type { Basket } from '../cimplify-orders/place-order.ts'
import { normalisePhone } from '../phone.ts'
import { invalid } from '../refusal.ts'
import type { Services } from '../services.ts'

const text = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest))
const amount = v.pipe(v.string(), v.regex(amountPattern))

/** What a merchant's checkout sends. No text describes one: the sandbox only needs orders to be made. */
export const checkoutSchema = v.object({
  business_id: v.optional(v.picklist(businessIds), 'bus_sandbox'),
  items: v.pipe(
    v.array(
      v.object({
        product_id: text(128),
        product_name: text(200),
        variant_name: v.optional(text(200)),
        quantity: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(1000)),
        unit_price: amount,
      }),
    ),
    v.minLength(1),
    v.maxLength(100),
  ),
  tax_amount: v.optional(amount, '0.00'),
  currency: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)), 'GHS'),
  order_type: text(50),
  location_id: v.optional(text(128)),
  customer_name: v.optional(text(200)),
  /** Who buys, by id or by session token. Neither: a guest. */
  customer_id: v.optional(text(128)),
  session: v.optional(v.pipe(v.string(), v.regex(/^[\x21-\x7e]{1,256}$/))),
  payment: v.variant('method', [
    v.object({
      method: v.literal('mobile_money'),
      phone_number: v.string(),
      provider: v.picklist(mobileMoneyProviders),
    }),
    v.object({ method: v.literal('cash') }),
  ]),
})

/** What a merchant's checkout sends. */
export type Checkout = v.InferInput<typeof checkoutSchema>

type ReadCheckout = v.InferOutput<typeof checkoutSchema>

/** The basket of a checkout, with its customer and wallet looked up. */
export function readBasket(services: Services, checkout: ReadCheckout): Basket {
  const customer = findBuyer(services, checkout)
  return {
    businessId: checkout.business_id,
    customerId: customer?.id ?? null,
    customerName: checkout.customer_name ?? customer?.name ?? null,
    items: checkout.items,
    taxAmount: checkout.tax_amount,
    currency: checkout.currency,
    orderType: checkout.order_type,
    locationId: checkout.location_id ?? null,
    wallet: readWallet(checkout),
  }
}

function findBuyer(services: Services, { customer_id, session }: ReadCheckout): Customer | undefined {
  const headers = { Authorization: `Bearer ${session}` }
  const id =
    session === undefined
      ? customer_id
      : authenticate(services, new Request('http://checkout.invalid', { headers })).customerId
  if (id === undefined) return undefined
  const customer = findCustomer(services, id)
  if (!customer) throw invalid({ customer_id: 'is nobody' })
  return customer
}

function readWallet({ payment }: ReadCheckout): Basket['wallet'] {
  if (payment.method === 'cash') return undefined
  const phoneNumber = normalisePhone(payment.phone_number)
  if (phoneNumber === undefined) throw invalid({ 'payment.phone_number': 'is not a phone number' })
  return { phoneNumber, provider: payment.provider }
}
