import { mobileMoneyProviders } from '@tillkit/client/contracts'
import * as z from 'zod/mini'
import { findCustomer, type Customer } from '../cimplify-link/customers.ts'
import { authenticate } from '../cimplify-link/link-sessions.ts'
import { businessIds } from '../cimplify-orders/businesses.ts'
import { amountPattern } from '../cimplify-orders/money.ts'
import type { Basket } from '../cimplify-orders/place-order.ts'
import { normalisePhone } from '../phone.ts'
import { invalid } from '../refusal.ts'
import type { Services } from '../services.ts'

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))
const amount = z.string().check(z.regex(amountPattern))

/** What a merchant's checkout sends. No text describes one: the sandbox only needs orders to be made. */
export const checkoutSchema = z.object({
  business_id: z.prefault(z.enum(businessIds), 'bus_sandbox'),
  items: z
    .array(
      z.object({
        product_id: text(128),
        product_name: text(200),
        variant_name: z.optional(text(200)),
        quantity: z.int().check(z.minimum(1), z.maximum(1000)),
        unit_price: amount,
      }),
    )
    .check(z.minLength(1), z.maxLength(100)),
  tax_amount: z.prefault(amount, '0.00'),
  currency: z.prefault(z.string().check(z.regex(/^[A-Z]{3}$/)), 'GHS'),
  order_type: text(50),
  location_id: z.optional(text(128)),
  customer_name: z.optional(text(200)),
  /** Who buys, by id or by session token. Neither: a guest. */
  customer_id: z.optional(text(128)),
  session: z.optional(z.string().check(z.regex(/^[\x21-\x7e]{1,256}$/))),
  payment: z.discriminatedUnion('method', [
    z.object({ method: z.literal('mobile_money'), phone_number: z.string(), provider: z.enum(mobileMoneyProviders) }),
    z.object({ method: z.literal('cash') }),
  ]),
})

type Checkout = z.output<typeof checkoutSchema>

/** The basket of a checkout, with its customer and wallet looked up. */
export function readBasket(services: Services, checkout: Checkout): Basket {
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

function findBuyer(services: Services, { customer_id, session }: Checkout): Customer | undefined {
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

function readWallet({ payment }: Checkout): Basket['wallet'] {
  if (payment.method === 'cash') return undefined
  const phoneNumber = normalisePhone(payment.phone_number)
  if (phoneNumber === undefined) throw invalid({ 'payment.phone_number': 'is not a phone number' })
  return { phoneNumber, provider: payment.provider }
}
