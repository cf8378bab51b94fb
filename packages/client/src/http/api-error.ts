/** The four backends, as folders, errors and logs name them. */
export type BackendName = 'cimplify-link' | 'cimplify-orders' | 'imprint' | 'linkit'

/** What went wrong, in a word to branch on. Words for people are chosen by it, never taken from a server. */
export type ApiErrorCode =
  // Nothing was heard. Whether a write happened is unknown for all but the first.
  | 'unreachable'
  | 'connection-lost'
  | 'timeout'
  | 'cancelled'
  // The answer makes no sense here: a captive portal's page, a shape we cannot read, more than we accept.
  | 'unexpected-answer'
  | 'too-large'
  | 'server-error'
  // The session.
  | 'unauthenticated'
  | 'session-revoked'
  | 'session-changed'
  // The session came, and the browser kept nothing of it.
  | 'cookies-blocked'
  // A definite no.
  | 'validation'
  | 'not-found'
  | 'conflict'
  | 'refused'
  | 'otp-invalid'
  | 'otp-expired'
  | 'too-many-attempts'
  | 'rate-limited'
  // Idempotency.
  | 'in-progress'
  | 'key-reused'
  | 'unknown'

const retryableCodes: readonly ApiErrorCode[] = [
  'unreachable',
  'connection-lost',
  'timeout',
  'server-error',
  'rate-limited',
  'in-progress',
]

// A server that says `rate-limited` has done nothing.
const unknownOutcomeCodes: readonly ApiErrorCode[] = [
  ...retryableCodes.filter((code) => code !== 'rate-limited'),
  'cancelled',
  'unexpected-answer',
  'too-large',
]

// Answered before anybody looked at what was asked for.
const turnedAwayCodes: readonly ApiErrorCode[] = [
  'unauthenticated',
  'session-revoked',
  'session-changed',
  'refused',
  'rate-limited',
]

/** What an `ApiError` is made of. */
export interface ApiErrorDetails {
  readonly code: ApiErrorCode
  readonly backend: BackendName
  /** `POST /v1/link/addresses/:id`: a template, so that no id or token can stand in it. */
  readonly operation: string
  /** The HTTP status, or `null` where no answer came. */
  readonly status?: number | null
  /** Milliseconds after which the server wants to hear from us again, or `null` where it did not say. */
  readonly retryAfter?: number | null
  /** A machine's word by field name of the API, for `validation` and some `conflict`s. */
  readonly fieldErrors?: Readonly<Record<string, string>>
  /** What to quote to the operator of the gateway or the API, or `null`. */
  readonly requestId?: string | null
  /** Whether the write may have happened. @default what the code says */
  readonly outcomeUnknown?: boolean
}

const marker = Symbol.for('tillkit.api-error')

/**
 * The one error that the kit's verbs reject with. Its text is made of the code, the backend and the path
 * template alone: nothing that a shopper typed or a server said can reach a log through it.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError'
  readonly code: ApiErrorCode
  readonly backend: BackendName
  readonly operation: string
  readonly status: number | null
  readonly retryAfter: number | null
  readonly fieldErrors: Readonly<Record<string, string>>
  readonly requestId: string | null
  /** Whether a write may have happened although this error came. The same key must be sent again (L4). */
  readonly outcomeUnknown: boolean

  constructor(details: ApiErrorDetails) {
    super(`${details.backend} ${details.operation}: ${details.code}${details.status ? ` (${details.status})` : ''}`)
    this.code = details.code
    this.backend = details.backend
    this.operation = details.operation
    this.status = details.status ?? null
    this.retryAfter = details.retryAfter ?? null
    this.fieldErrors = details.fieldErrors ?? {}
    this.requestId = details.requestId ?? null
    this.outcomeUnknown = details.outcomeUnknown ?? unknownOutcomeCodes.includes(details.code)
    // A symbol from the global registry, so that two copies of the kit on a page know each other's errors.
    Object.defineProperty(this, marker, { value: true })
  }

  /** Whether trying again may help. Sending again without a shopper's word also needs a safe or keyed endpoint. */
  get retryable(): boolean {
    return retryableCodes.includes(this.code)
  }

  /** Whether it was turned away unread: then it tells nothing of an earlier try with the same key. */
  get turnedAway(): boolean {
    return turnedAwayCodes.includes(this.code)
  }
}

/** Whether `error` is an `ApiError`, also one that another copy of the kit made. */
export function isApiError(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && marker in error
}
