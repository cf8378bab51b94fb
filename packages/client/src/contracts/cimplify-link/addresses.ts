import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { optional, rows, text, withFallback } from '../lenient.ts'

/** A saved address (L23, A2). */
export const linkAddressSchema = z.object({
  id: z.string(),
  label: text,
  street_address: text,
  apartment: optional(z.string()),
  city: text,
  region: text,
  country: optional(z.string()),
  is_default: withFallback(z.boolean(), false),
  usage_count: withFallback(z.number(), 0),
  last_used_at: optional(z.string()),
  created_at: optional(z.string()),
  updated_at: optional(z.string()),
})

export type LinkAddress = z.output<typeof linkAddressSchema>

const line = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest))

// The limits are the stricter ones of the two address APIs (K11).
const required = { label: line(50), street_address: line(200), city: line(100), region: line(100) }
const others = {
  apartment: z.optional(z.nullable(z.string().check(z.maxLength(200)))),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
}

/** What is needed to save one (L24). */
export const linkAddressDraftSchema = z.object({ ...required, ...others })

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
    body: z.object({
      label: z.optional(required.label),
      street_address: z.optional(required.street_address),
      city: z.optional(required.city),
      region: z.optional(required.region),
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
