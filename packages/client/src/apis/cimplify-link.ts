import { linkEnvelopeSchema, linkErrorSchema } from '../contracts/cimplify-link/envelope.ts'
import { cimplifyLink } from '../contracts/index.ts'
import type { ApiErrorCode } from '../http/api-error.ts'
import type { Backend, ErrorReading, Unwrapped } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'

/** Cimplify Link's endpoints with a backend behind them. */
export type CimplifyLinkApi = Bound<typeof cimplifyLink>

/** Makes the API's endpoints callable: `link.addresses.list()`. */
export function createCimplifyLinkApi(backend: Omit<Backend, 'name' | 'unwrap' | 'readError'>): CimplifyLinkApi {
  return bind(cimplifyLink, { ...backend, name: 'cimplify-link', unwrap, readError })
}

/** The API's words (A1), and those that a gateway adds in the same shape. */
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

function readError(body: unknown): ErrorReading {
  const read = linkErrorSchema.safeParse(body)
  if (!read.success) return { code: null }
  const { code, details } = read.data.error
  return { code: codes[code] ?? null, ...(details ? { fieldErrors: details } : {}) }
}

/** Three flags say whether it worked: HTTP, the envelope's and sometimes the content's own. Any `false` is a failure (C30). */
function unwrap(body: unknown): Unwrapped {
  const envelope = linkEnvelopeSchema.safeParse(body)
  if (!envelope.success) return { failure: { code: 'unexpected-answer' } }
  const { data, status } = envelope.data
  if (status?.success !== false && !saysFailed(data)) return { content: data }
  return { failure: { ...readError(body), code: readError(body).code ?? 'refused' } }
}

const saysFailed = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'success' in data && data.success === false
