import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { rows } from '../lenient.ts'
import { linkAddressSchema } from './saved-address.ts'

const line = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest))

// The limits are the stricter ones of the two address APIs (K11).
const required = { label: line(50), street_address: line(200), city: line(100), region: line(100) }
const others = {
  apartment: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(200)))),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
}

/** What is needed to save one (L24). */
export const linkAddressDraftSchema = v.object({ ...required, ...others })

export const addresses = {
  list: defineEndpoint({
    method: 'GET',
    path: '/v1/link/addresses',
    access: 'session',
    response: rows(linkAddressSchema),
  }),
  create: defineEndpoint({
    method: 'POST',
    path: '/v1/link/addresses',
    access: 'session',
    keyed: true,
    body: linkAddressDraftSchema,
    response: linkAddressSchema,
  }),
  update: defineEndpoint({
    method: 'POST',
    path: '/v1/link/addresses/:id',
    access: 'session',
    keyed: true,
    body: v.object({
      label: v.optional(required.label),
      street_address: v.optional(required.street_address),
      city: v.optional(required.city),
      region: v.optional(required.region),
      ...others,
    }),
    response: linkAddressSchema,
  }),
  remove: defineEndpoint({ method: 'DELETE', path: '/v1/link/addresses/:id', access: 'session', keyed: true }),
  makeDefault: defineEndpoint({
    method: 'POST',
    path: '/v1/link/addresses/:id/default',
    access: 'session',
    keyed: true,
    response: linkAddressSchema,
  }),
  trackUsage: defineEndpoint({
    method: 'POST',
    path: '/v1/link/addresses/:id/track-usage',
    access: 'session',
    keyed: true,
    response: linkAddressSchema,
  }),
}
