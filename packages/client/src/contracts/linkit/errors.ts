import * as z from 'zod/mini'
import { withFallback } from '../lenient.ts'

/** Around every failure (K8, K13). */
export const linkitErrorSchema = z.object({
  code: withFallback(z.number(), 0),
  error: withFallback(z.string(), ''),
  details: withFallback(z.optional(z.record(z.string(), z.string())), undefined),
})
