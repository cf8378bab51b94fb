import * as v from 'valibot'
import { orderSchema } from '../cimplify-orders/orders.ts'
import { defineEndpoint } from '../endpoint.ts'
import { rows } from '../lenient.ts'

const businessQuery = v.optional(
  v.object({ business_id: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(128))) }),
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
