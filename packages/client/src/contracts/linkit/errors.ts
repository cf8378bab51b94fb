import * as z from 'zod/mini'

/** Around every failure (K8, K13). */
export const linkitErrorSchema = z.object({
  code: z.catch(z.number(), 0),
  error: z.catch(z.string(), ''),
  details: z.catch(z.optional(z.record(z.string(), z.string())), undefined),
})
