import * as v from 'valibot'
import { optional } from '../lenient.ts'

/** Around every success (O3). */
export const ordersEnvelopeSchema = v.object({ success: optional(v.boolean()), data: v.optional(v.unknown()) })

/** Around every failure. Assumed (A1). */
export const ordersErrorSchema = v.object({
  success: optional(v.boolean()),
  error: v.object({ code: v.fallback(v.string(), ''), message: v.fallback(v.string(), '') }),
})
