/** All that a log ever gets to see: no ids, no query, no body, no header, so nothing personal and no secret. */
export type LogEntry =
  | {
      event: 'request'
      method: string
      /** The template (`/v1/link/addresses/:id`), never the path itself. */
      path: string
      status: number
      /** Milliseconds. */
      duration: number
      /** Also on the answer, as `X-Request-Id`. */
      requestId: string
    }
  | { event: 'notice'; message: string }

/** Takes an entry to wherever the merchant keeps logs. */
export type Log = (entry: LogEntry) => void
