import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, rows, text, withFallback } from '../lenient.ts'

/** Where an order stands (O11). Others may come. */
export const orderStatuses = ['pending', 'confirmed', 'preparing', 'ready', 'completed', 'cancelled'] as const

// Not z.int(), which brings every number format along: 0.4 kB for each page.
const whole = z.multipleOf(1)

/** Amounts are decimal strings and stay that (O4). One that came as anything else is shown as missing. */
const amount = optional(z.string())

export const orderSchema = z.object({
  id: z.string(),
  order_number: text,
  status: openEnum(orderStatuses),
  order_type: text,
  items: withFallback(
    rows(
      z.object({
        product_id: optional(z.string()),
        product_name: text,
        variant_name: optional(z.string()),
        quantity: withFallback(z.number(), 1),
        unit_price: amount,
        total: amount,
      }),
    ),
    [],
  ),
  subtotal: amount,
  tax_amount: amount,
  total_price: amount,
  currency: text,
  customer_name: optional(z.string()),
  created_at: optional(z.string()),
  /** Only in Cimplify Link's own list of orders (A7). */
  business_id: optional(z.string()),
  business_name: optional(z.string()),
})

/** The bill token opens one order for a guest. A secret, in a URL (O5). */
export const guestQuery = z.optional(
  z.object({ token: z.optional(z.string().check(z.minLength(1), z.maxLength(256))) }),
)

export const orders = {
  list: defineEndpoint({
    method: 'GET',
    path: '/api/v1/orders',
    access: 'session',
    query: z.optional(
      z.object({
        status: z.optional(z.string().check(z.maxLength(50))),
        // At most 100, twenty where nothing is said (A15).
        limit: z.optional(z.coerce.number<number>().check(whole, z.minimum(1), z.maximum(100))),
        offset: z.optional(z.coerce.number<number>().check(whole, z.minimum(0), z.maximum(1_000_000))),
        location_id: z.optional(z.string().check(z.maxLength(128))),
      }),
    ),
    response: rows(orderSchema),
  }),
  read: defineEndpoint({
    method: 'GET',
    path: '/api/v1/orders/:id',
    access: 'public',
    query: guestQuery,
    response: orderSchema,
  }),
  /** Honours an idempotency key (O8). Answers the updated order (A9). */
  cancel: defineEndpoint({
    method: 'POST',
    path: '/api/v1/orders/:id/cancel',
    access: 'public',
    keyed: true,
    query: guestQuery,
    body: z.optional(z.object({ reason: z.optional(z.string().check(z.maxLength(500))) })),
    response: orderSchema,
  }),
  /** The id has to come from the verified session, whoever calls (C12). */
  attachCustomer: defineEndpoint({
    method: 'POST',
    path: '/api/v1/orders/:id/customer',
    access: 'public',
    query: guestQuery,
    body: z.object({ customer_id: z.string().check(z.minLength(1), z.maxLength(128)) }),
    response: orderSchema,
  }),
}
