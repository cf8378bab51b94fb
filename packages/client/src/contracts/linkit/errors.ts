import * as v from 'valibot'
import { textByName } from '../lenient.ts'

/** Around every failure (K8, K13). */
export const linkitErrorSchema = v.object({
  code: v.fallback(v.number(), 0),
  error: v.fallback(v.string(), ''),
  details: v.fallback(v.optional(textByName), undefined),
})
