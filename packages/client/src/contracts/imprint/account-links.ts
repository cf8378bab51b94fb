import * as v from 'valibot'
import { defineEndpoint } from '../endpoint.ts'
import { openEnum, optional } from '../lenient.ts'

/** An Imprint customer and a partner's own, linked (I3). An unknown status is shown as paused. */
export const accountLinkSchema = v.object({
  customer_id: v.string(),
  partner_customer_id: v.string(),
  partner_identifier: optional(v.string()),
  status: openEnum(['ACTIVE', 'INACTIVE']),
  created_at: optional(v.string()),
  updated_at: optional(v.string()),
  metadata: optional(v.record(v.string(), v.string())),
})

/** The error body. Assumed (A14). */
export const imprintErrorSchema = v.object({
  error: v.object({ type: v.fallback(v.string(), ''), message: v.fallback(v.string(), '') }),
})

/** The partner's own words (I2). Not a list, which valibot would take for a record: its places would be the names. */
const metadata = v.pipe(
  v.custom<Record<string, string>>((value) => !Array.isArray(value)),
  v.record(v.string(), v.pipe(v.string(), v.maxLength(500))),
)

export const accountLinks = {
  /** Linking the same pair again answers the same record (A14). No key is documented, so nothing sends it twice. */
  create: defineEndpoint({
    method: 'POST',
    path: '/v2/customers/:id/link',
    access: 'key',
    body: v.object({
      partner_customer_id: v.pipe(v.string(), v.minLength(1), v.maxLength(255)),
      metadata: v.optional(metadata),
    }),
    response: accountLinkSchema,
  }),
}
