import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, rows, text } from '../lenient.ts'
import { queryNumber } from '../query-number.ts'

/** Where an order stands (O11). Others may come. */
export const orderStatuses = ['pending', 'confirmed', 'preparing', 'ready', 'completed', 'cancelled'] as const

/** Amounts are decimal strings and stay that (O4). One that came as anything else is shown as missing. */
const amount = optional(v.string())

export const orderSchema = v.object({
  id: v.string(),
  order_number: text,
  status: openEnum(orderStatuses),
  order_type: text,
  items: v.fallback(
    rows(
      v.object({
        product_id: optional(v.string()),
        product_name: text,
        variant_name: optional(v.string()),
        quantity: v.fallback(v.number(), 1),
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
  customer_name: optional(v.string()),
  created_at: optional(v.string()),
  /** Only in Cimplify Link's own list of orders (A7). */
  business_id: optional(v.string()),
  business_name: optional(v.string()),
})

/** Characters. */
export const longestBillToken = 256

/** The bill token opens one order for a guest. A secret, in a URL (O5). */
export const guestQuery = v.optional(
  v.object({ token: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(longestBillToken))) }),
)

export const orders = {
  list: defineEndpoint({
    method: 'GET',
    path: '/api/v1/orders',
    access: 'session',
    query: v.optional(
      v.object({
        status: v.optional(v.pipe(v.string(), v.maxLength(50))),
        // At most 100, twenty where nothing is said (A15).
        limit: queryNumber(1, 100),
        offset: queryNumber(0, 1_000_000),
        location_id: v.optional(v.pipe(v.string(), v.maxLength(128))),
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
    body: v.optional(v.object({ reason: v.optional(v.pipe(v.string(), v.maxLength(500))) })),
    response: orderSchema,
  }),
  /** The id has to come from the verified session, whoever calls (C12). */
  attachCustomer: defineEndpoint({
    method: 'POST',
    path: '/api/v1/orders/:id/customer',
    access: 'public',
    query: guestQuery,
    body: v.object({ customer_id: v.pipe(v.string(), v.minLength(1), v.maxLength(128)) }),
    response: orderSchema,
  }),
}
