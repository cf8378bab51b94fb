import * as z from 'zod/mini'
import { optional, withFallback } from '../lenient.ts'

/** Around every success (L5). `meta` is missing in some of the samples. */
export const linkEnvelopeSchema = z.object({
  data: z.unknown(),
  meta: optional(z.object({ timestamp: optional(z.string()) })),
  status: optional(z.object({ code: optional(z.number()), success: optional(z.boolean()) })),
})

/** Around every failure. Assumed (A1). */
export const linkErrorSchema = z.object({
  error: z.object({
    code: withFallback(z.string(), ''),
    message: withFallback(z.string(), ''),
    details: withFallback(z.optional(z.catchall(z.object({}), z.string())), undefined),
  }),
})

/** The error codes that we assume (A1). The live API may have others: an unknown one is read by its status. */
export const linkErrorCodes = [
  'INVALID_OTP',
  'OTP_EXPIRED',
  'TOO_MANY_ATTEMPTS',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'SESSION_REVOKED',
  'VALIDATION_ERROR',
  'NOT_FOUND',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'REQUEST_IN_PROGRESS',
] as const

export type LinkErrorCode = (typeof linkErrorCodes)[number]
