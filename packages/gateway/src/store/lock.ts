import { GatewayError } from '../gateway-error.ts'
import type { Store } from './store.ts'

const pollMilliseconds = 50

/** How `createLock` is set up. */
export interface LockOptions {
  /** Seconds after which the lock opens by itself. Longer than the work's own deadlines together. @default 20 */
  lease?: number
  /** Milliseconds that the next one waits. @default 10_000 */
  patience?: number
}

/** Lets one at a time work on something, over all processes. Who waits too long is refused with 409. */
export type Lock = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

/** Makes one, in the store. */
export function createLock(store: Store, { lease = 20, patience = 10_000 }: LockOptions = {}): Lock {
  async function take(key: string, owner: string) {
    const until = performance.now() + patience
    while (!(await store.setIfAbsent(key, owner, lease))) {
      if (performance.now() >= until) {
        throw new GatewayError(409, 'REQUEST_IN_PROGRESS', 'Somebody else is changing this.', { retryAfter: '1' })
      }
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
  }

  async function giveBack(key: string, owner: string) {
    // After a long pause it may be another's by now.
    if ((await store.get(key)) === owner) await store.delete(key)
  }

  return async (name, work) => {
    const key = `lock:${name}`
    const owner = crypto.randomUUID()
    await take(key, owner)
    try {
      return await work()
    } finally {
      // A store that fails now opens the lock by its lease.
      await giveBack(key, owner).catch(() => undefined)
    }
  }
}
