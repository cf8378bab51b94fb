import * as z from 'zod/mini'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional, withFallback } from '../lenient.ts'

/** An Imprint customer and a partner's own, linked (I3). An unknown status is shown as paused. */
export const accountLinkSchema = z.object({
  customer_id: z.string(),
  partner_customer_id: z.string(),
  partner_identifier: optional(z.string()),
  status: openEnum(['ACTIVE', 'INACTIVE']),
  created_at: optional(z.string()),
  updated_at: optional(z.string()),
  metadata: optional(z.catchall(z.object({}), z.string())),
})

/** The error body. Assumed (A14). */
export const imprintErrorSchema = z.object({
  error: z.object({ type: withFallback(z.string(), ''), message: withFallback(z.string(), '') }),
})

export const accountLinks = {
  /** Linking the same pair again answers the same record (A14). No key is documented, so nothing sends it twice. */
  create: defineEndpoint({
    method: 'POST',
    path: '/v2/customers/:id/link',
    access: 'key',
    body: z.object({
      partner_customer_id: z.string().check(z.minLength(1), z.maxLength(255)),
      metadata: z.optional(z.catchall(z.object({}), z.string().check(z.maxLength(500)))),
    }),
    response: accountLinkSchema,
  }),
}
