import * as v from 'valibot'
import { linkErrorSchema } from '../contracts/cimplify-link/envelope.ts'
import type { ApiErrorCode } from '../http/api-error.ts'
import type { ErrorReading } from '../http/backend.ts'

/** The words of Cimplify's two APIs (A1), and those that a gateway adds in the same shape, whatever API it speaks for. */
const codes: Readonly<Record<string, ApiErrorCode>> = {
  INVALID_OTP: 'otp-invalid',
  OTP_EXPIRED: 'otp-expired',
  TOO_MANY_ATTEMPTS: 'too-many-attempts',
  RATE_LIMITED: 'rate-limited',
  UNAUTHENTICATED: 'unauthenticated',
  SESSION_REVOKED: 'session-revoked',
  VALIDATION_ERROR: 'validation',
  NOT_FOUND: 'not-found',
  CONFLICT: 'conflict',
  IDEMPOTENCY_KEY_REUSED: 'key-reused',
  REQUEST_IN_PROGRESS: 'in-progress',
  UPSTREAM_UNREACHABLE: 'unreachable',
  UPSTREAM_CONNECTION_LOST: 'connection-lost',
  UPSTREAM_TIMEOUT: 'timeout',
  UPSTREAM_BAD_ANSWER: 'server-error',
  REFRESH_IN_PROGRESS: 'in-progress',
}

/** Reads `{ error: { code, details? } }`. A word that we do not know is `null`: the HTTP status decides then. */
export function readErrorCode(body: unknown): ErrorReading {
  const read = v.safeParse(linkErrorSchema, body)
  if (!read.success) return { code: null }
  const { code, details } = read.output.error
  return { code: codes[code] ?? null, ...(details ? { fieldErrors: details } : {}) }
}

/** What an envelope held, where its flag or the content's own says that it failed after all (C30). */
export function saysFailed(content: unknown): boolean {
  return typeof content === 'object' && content !== null && 'success' in content && content.success === false
}
