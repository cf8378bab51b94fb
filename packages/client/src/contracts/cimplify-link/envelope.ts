import * as v from 'valibot'
import { optional, textByName } from '../lenient.ts'

/** Around every success (L5). `meta` is missing in some of the samples. */
export const linkEnvelopeSchema = v.object({
  data: v.optional(v.unknown()),
  meta: optional(v.object({ timestamp: optional(v.string()) })),
  status: optional(v.object({ code: optional(v.number()), success: optional(v.boolean()) })),
})

/** Around every failure. Assumed (A1). */
export const linkErrorSchema = v.object({
  error: v.object({
    code: v.fallback(v.string(), ''),
    message: v.fallback(v.string(), ''),
    details: v.fallback(v.optional(textByName), undefined),
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
