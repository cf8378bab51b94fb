/** What was worked out a moment ago, so that a page's next requests need not do it again. */
export interface Recent<Value> {
  get(key: string): Value | undefined
  set(key: string, value: Value): void
}

/** How `createRecent` is set up. */
export interface RecentOptions {
  /** For how long. @default 10_000 */
  milliseconds?: number
  /** Above it the oldest make room. @default 1_000 */
  capacity?: number
}

/** Makes one, in this process's memory. */
export function createRecent<Value>({ milliseconds = 10_000, capacity = 1_000 }: RecentOptions = {}): Recent<Value> {
  const entries = new Map<string, { value: Value; until: number }>()

  /** The oldest stand first: none is ever moved. */
  function forgetOld(now: number) {
    for (const [key, { until }] of entries) {
      if (until > now && entries.size <= capacity) return
      entries.delete(key)
    }
  }

  return {
    get(key) {
      forgetOld(performance.now())
      return entries.get(key)?.value
    },
    set(key, value) {
      const now = performance.now()
      entries.delete(key)
      entries.set(key, { value, until: now + milliseconds })
      forgetOld(now)
    },
  }
}
