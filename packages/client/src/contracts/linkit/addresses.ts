import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional, text } from '../lenient.ts'
import { listOf } from './list.ts'

/** A customer's address (K11). */
export const linkitAddressSchema = v.object({
  id: v.string(),
  customer_id: optional(v.string()),
  label: text,
  address_line1: text,
  address_line2: optional(v.string()),
  city: text,
  state: text,
  country: optional(v.string()),
  is_default: v.fallback(v.boolean(), false),
  created: optional(v.string()),
  updated: optional(v.string()),
})

const line = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest))

/** What is needed to save one (K11). A PUT sends all of it (C27). */
export const linkitAddressDraftSchema = v.object({
  label: line(50),
  address_line1: line(200),
  address_line2: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  city: line(100),
  state: line(100),
  country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)),
  /** `true` takes the mark off all the others (K12). */
  is_default: v.optional(v.boolean()),
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
