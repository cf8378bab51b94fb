import * as z from 'zod/mini'
import { orderSchema } from '../cimplify-orders/orders.ts'
import { defineEndpoint } from '../endpoint.ts'
import { rows } from '../lenient.ts'

const businessQuery = z.optional(
  z.object({ business_id: z.optional(z.string().check(z.minLength(1), z.maxLength(128))) }),
)

/** The shopper's orders at every business, or at one (L27). No paging is documented (C22). */
export const orders = {
  list: defineEndpoint({
    method: 'GET',
    path: '/v1/link/orders',
    access: 'session',
    query: businessQuery,
    response: rows(orderSchema),
  }),
  read: defineEndpoint({
    method: 'GET',
    path: '/v1/link/orders/:id',
    access: 'session',
    query: businessQuery,
    response: orderSchema,
  }),
}
