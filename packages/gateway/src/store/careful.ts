import { GatewayError } from '../gateway-error.ts'
import type { Log } from '../log.ts'
import type { Metrics } from '../metrics.ts'
import type { Report } from '../unexpected.ts'
import type { Store } from './store.ts'

/** How `careful` is set up, in milliseconds. */
export interface CarefulOptions {
  metrics: Metrics
  log: Log
  report: Report
  /** How long the store may take. @default 500 */
  deadline?: number
  /** For how long after a failure nobody waits for it. @default 1_000 */
  pause?: number
}

const storeFault = () =>
  new GatewayError(503, 'STORE_UNAVAILABLE', 'The gateway cannot reach its store. Try again.', { retryAfter: '1' })

/**
 * A store that may be down without taking the gateway along: it answers in time or fails, and after a failure fails at
 * once for a while, so that no request waits in vain.
 */
export function careful(store: Store, { metrics, log, report, deadline = 500, pause = 1_000 }: CarefulOptions): Store {
  let pausedUntil = Number.NEGATIVE_INFINITY

  /** `undo` takes back what was done after nobody waited for it any more. */
  async function inTime<Result>(ask: () => Promise<Result>, undo?: (result: Result) => Promise<void>): Promise<Result> {
    if (performance.now() < pausedUntil) throw storeFault()
    let timer: ReturnType<typeof setTimeout> | undefined
    let isOver = false
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        isOver = true
        reject(new Error(`The store took longer than ${deadline} ms.`))
      }, deadline)
    })
    // An async function, so that a store that throws at once is caught as well.
    const asked = (async () => ask())()
    asked.then((result) => (isOver ? undo?.(result) : undefined)).catch(() => undefined)
    try {
      return await Promise.race([asked, late])
    } catch (error) {
      report(error)
      pausedUntil = performance.now() + pause
      metrics({ name: 'store-fault' })
      log({ event: 'notice', message: 'The store does not answer. Refreshes and new codes wait for it; reads go on.' })
      throw storeFault()
    } finally {
      clearTimeout(timer)
    }
  }

  return {
    get: (key) => inTime(() => store.get(key)),
    set: (key, value, ttlSeconds) => inTime(() => store.set(key, value, ttlSeconds)),
    setIfAbsent: (key, value, ttlSeconds) =>
      inTime(
        () => store.setIfAbsent(key, value, ttlSeconds),
        // A lease that nobody knows of would keep everybody out.
        async (wrote) => (wrote ? store.delete(key) : undefined),
      ),
    delete: (key) => inTime(() => store.delete(key)),
    increment: (key, ttlSeconds) => inTime(() => store.increment(key, ttlSeconds)),
  }
}
