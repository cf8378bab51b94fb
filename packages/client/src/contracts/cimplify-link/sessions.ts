import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { optional, rows, withFallback } from '../lenient.ts'

/** A place where the shopper is signed in (L28, A6). */
export const activeSessionSchema = z.object({
  id: z.string(),
  device_name: optional(z.string()),
  ip_address: optional(z.string()),
  created_at: optional(z.string()),
  last_used_at: optional(z.string()),
  is_current: withFallback(z.boolean(), false),
})

export const sessions = {
  list: defineEndpoint({
    method: 'GET',
    path: '/v1/link/sessions',
    access: 'session',
    response: rows(activeSessionSchema),
  }),
  /** This one too (L28). */
  revokeAll: defineEndpoint({ method: 'DELETE', path: '/v1/link/sessions', access: 'session', keyed: true }),
  revoke: defineEndpoint({ method: 'DELETE', path: '/v1/link/sessions/:id', access: 'session', keyed: true }),
}
