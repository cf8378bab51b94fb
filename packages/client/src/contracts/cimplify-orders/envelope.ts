import * as z from 'zod/mini'
import { optional, withFallback } from '../lenient.ts'

/** Around every success (O3). */
export const ordersEnvelopeSchema = z.object({ success: optional(z.boolean()), data: z.unknown() })

/** Around every failure. Assumed (A1). */
export const ordersErrorSchema = z.object({
  success: optional(z.boolean()),
  error: z.object({ code: withFallback(z.string(), ''), message: withFallback(z.string(), '') }),
})
