/** What may come with a `GatewayError`. */
export interface GatewayErrorOptions {
  /** Seconds or an HTTP date, for `Retry-After`. */
  retryAfter?: string | undefined
  /** By field, for a form. */
  details?: Record<string, string> | undefined
  /** For `Allow`, with 405. */
  allow?: string | undefined
}

/** A refusal of the gateway's own. Its text is for developers and never holds what the browser or the API sent. */
export class GatewayError extends Error {
  override readonly name: string = 'GatewayError'
  readonly status: number
  readonly code: string
  readonly options: GatewayErrorOptions

  constructor(status: number, code: string, message: string, options: GatewayErrorOptions = {}) {
    super(message)
    this.status = status
    this.code = code
    this.options = options
  }
}

/** A request that does not fit: 400, with what is wrong by field. */
export const invalid = (message: string, details?: Record<string, string>) =>
  new GatewayError(400, 'VALIDATION_ERROR', message, { details })

/** What is not there, or not for whoever asks: nobody can tell which. */
export const notFound = () => new GatewayError(404, 'NOT_FOUND', 'There is nothing here, or it is not yours.')

/** What shoppers have no business with. */
export const staffOnly = () => new GatewayError(403, 'FORBIDDEN', 'This is for staff. See `authorizeStaff`.')

/**
 * Nobody is signed in, as far as this request goes. It leaves the cookies alone: by the time its answer arrives the
 * browser may hold another shopper's.
 */
export const signedOut = () => new GatewayError(401, 'UNAUTHENTICATED', 'Nobody is signed in.')

/** The API refused the session for certain: the only error that takes the cookies away. */
export class SessionOver extends GatewayError {
  override readonly name = 'SessionOver'

  constructor(code: string) {
    super(401, code, 'The session is over. Sign in again.')
  }
}
