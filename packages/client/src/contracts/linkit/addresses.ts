import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { optional, text, withFallback } from '../lenient.ts'
import { listOf } from './list.ts'

/** A customer's address (K11). */
export const linkitAddressSchema = z.object({
  id: z.string(),
  customer_id: optional(z.string()),
  label: text,
  address_line1: text,
  address_line2: optional(z.string()),
  city: text,
  state: text,
  country: optional(z.string()),
  is_default: withFallback(z.boolean(), false),
  created: optional(z.string()),
  updated: optional(z.string()),
})

const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))

/** What is needed to save one (K11). A PUT sends all of it (C27). */
export const linkitAddressDraftSchema = z.object({
  label: line(50),
  address_line1: line(200),
  address_line2: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  city: line(100),
  state: line(100),
  country: z.string().check(z.regex(/^[A-Z]{2}$/)),
  /** `true` takes the mark off all the others (K12). */
  is_default: z.optional(z.boolean()),
})

export const addresses = {
  list: defineEndpoint({
    method: 'GET',
    path: '/api/v1/customers/:customerId/addresses',
    access: 'key',
    response: listOf(linkitAddressSchema),
  }),
  create: defineEndpoint({
    method: 'POST',
    path: '/api/v1/customers/:customerId/addresses',
    access: 'key',
    body: linkitAddressDraftSchema,
    response: linkitAddressSchema,
  }),
  replace: defineEndpoint({
    method: 'PUT',
    path: '/api/v1/customers/:customerId/addresses/:addressId',
    access: 'key',
    body: linkitAddressDraftSchema,
    response: linkitAddressSchema,
  }),
  remove: defineEndpoint({
    method: 'DELETE',
    path: '/api/v1/customers/:customerId/addresses/:addressId',
    access: 'key',
  }),
}
