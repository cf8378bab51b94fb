import { GatewayError } from './gateway-error.ts'

/** The requests that are being answered. */
export interface InFlight {
  /** Runs a request, or asks it to come back where there are too many: a queue would make all of them too late. */
  run<Result>(work: () => Promise<Result>): Promise<Result>
  /** Resolves when none is left, and after `patience` milliseconds at the latest. */
  settled(patience: number): Promise<void>
}

/** Makes the count of at most so many. */
export function createInFlight(most: number): InFlight {
  let count = 0
  const waiting = new Set<() => void>()

  return {
    async run(work) {
      if (count >= most) {
        throw new GatewayError(503, 'OVERLOADED', 'The gateway has too much to do. Try again.', { retryAfter: '1' })
      }
      count += 1
      try {
        return await work()
      } finally {
        count -= 1
        if (count === 0) for (const resolve of waiting) resolve()
      }
    },
    settled(patience) {
      if (count === 0) return Promise.resolve()
      return new Promise((resolve) => {
        const timer = setTimeout(done, patience)
        function done() {
          clearTimeout(timer)
          waiting.delete(done)
          resolve()
        }
        waiting.add(done)
      })
    },
  }
}
