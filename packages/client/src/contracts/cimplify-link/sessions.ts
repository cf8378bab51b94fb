import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { optional, rows } from '../lenient.ts'

/** A place where the shopper is signed in (L28, A6). */
export const activeSessionSchema = v.object({
  id: v.string(),
  device_name: optional(v.string()),
  ip_address: optional(v.string()),
  created_at: optional(v.string()),
  last_used_at: optional(v.string()),
  is_current: v.fallback(v.boolean(), false),
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
