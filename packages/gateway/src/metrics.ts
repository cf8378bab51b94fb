/** One thing to count, and to time where it took time. Labels are templates and codes: few, and nobody's. */
export type Measure =
  /** A request of a browser, answered. */
  | { name: 'request'; method: string; path: string; status: number; duration: number }
  /** A call to an API. `status` is `0` where no answer came that could be used. */
  | { name: 'upstream'; method: string; path: string; status: number; duration: number }
  /** A refresh of a session: `made` counts the API's rotations. */
  | { name: 'refresh'; outcome: 'made' | 'refused' | 'doubtful' }
  /** The store did not do what it was asked. */
  | { name: 'store-fault' }

/** Takes measures to wherever the merchant keeps them. Durations are milliseconds. */
export type Metrics = (measure: Measure) => void
