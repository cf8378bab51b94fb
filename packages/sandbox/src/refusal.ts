interface RefusalOptions {
  status: number
  message: string
  /** What is wrong with which field. Never the value itself. */
  details?: Readonly<Record<string, string>>
  /** Seconds until it may work. */
  retryAfter?: number
  headers?: Readonly<Record<string, string>>
}

/**
 * A documented "no". Thrown, it undoes what the handler has written; returned, what was written stays (a wrong code
 * must be counted although it is refused). Each API puts it in its own error shape.
 */
export class Refusal extends Error {
  readonly code: string
  readonly status: number
  readonly details: Readonly<Record<string, string>> | undefined
  readonly headers: Readonly<Record<string, string>>

  constructor(code: string, { status, message, details, retryAfter, headers = {} }: RefusalOptions) {
    super(message)
    this.code = code
    this.status = status
    this.details = details
    this.headers = retryAfter === undefined ? headers : { ...headers, 'Retry-After': String(retryAfter) }
  }
}

/** The caller sent something that the endpoint does not take; `details` says what, by field (A1). */
export function invalid(details: Readonly<Record<string, string>>, message = 'Some fields are not valid.'): Refusal {
  return new Refusal('VALIDATION_ERROR', { status: 400, message, details })
}

/** No such thing, or not the caller's: the two look alike. */
export function notFound(message = 'Not found.'): Refusal {
  return new Refusal('NOT_FOUND', { status: 404, message })
}
