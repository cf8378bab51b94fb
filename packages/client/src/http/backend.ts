import type { TillEvent } from '../till-events.ts'
import type { ApiErrorCode, BackendName } from './api-error.ts'

/** How an API says no: the code, and where it names fields, a word for each. */
export interface ErrorReading {
  /** `null` where the body says nothing that we know; the HTTP status decides then. */
  readonly code: ApiErrorCode | null
  readonly fieldErrors?: Readonly<Record<string, string>>
}

/** What an envelope held: the content, or a failure that came under HTTP 200. */
export type Unwrapped = { readonly content: unknown } | { readonly failure: ErrorReading }

/** Where an API is, and how a request gets there with its credential. */
export interface Connection {
  /** Where the API's own paths begin, without a slash at the end. */
  readonly baseUrl: string
  /** Sends a request with whatever credential the custody holds. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
  /** Whether the merchant's gateway stands before the API. It takes in headers what no log of URLs may have. */
  readonly behindGateway?: boolean
  /** Counts the sessions of this page. What began under another count is dropped before it reaches a cache. */
  readonly epoch?: { readonly current: number }
  /** Called when the session is over for good: a 401 that no refresh could mend. */
  readonly onSessionEnded?: (code: 'unauthenticated' | 'session-revoked') => void
  /** Hears what an answer left out. Absent: nobody counts. */
  readonly onEvent?: ((event: TillEvent) => void) | undefined
}

/** What differs from one API to the next, in one value. The rest of the way to the wire is written once. */
export interface Backend extends Connection {
  readonly name: BackendName
  /** Takes the envelope off, and looks at the flags inside that may say that it failed after all (C30). */
  readonly unwrap: (body: unknown) => Unwrapped
  readonly readError: (body: unknown) => ErrorReading
  /** Whether it is the session that opens what a public endpoint was asked for. @default never */
  readonly opensBySession?: (query: unknown) => boolean
}
