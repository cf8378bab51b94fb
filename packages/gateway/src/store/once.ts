import type { Schema } from '../schema.ts'
import type { Sealer } from '../sealer.ts'
import type { Store } from './store.ts'

const pollMilliseconds = 50

/** How `createOnce` is set up. */
export interface OnceOptions<Value, Outcome> {
  store: Store
  sealer: Sealer
  /** Names the kind of thing done: part of the keys and of the seal. */
  purpose: string
  schema: Schema<Value>
  /** Turns what was remembered into an outcome; `undefined` when it no longer holds. */
  recall: (value: Value) => Promise<Outcome | undefined>
  /** Seconds for which one caller alone may work. Longer than the work's own deadline, or two would do it. */
  lease: number
  /** Seconds for which what was remembered is handed out. @default 120 */
  keep?: number
  /** Milliseconds that a caller waits for another one's work. @default 10_000 */
  patience?: number
}

/** Something that must happen once, however many callers, processes and lost answers there are. */
export interface Once<Value, Outcome> {
  /** Works, or waits for whoever works already, or recalls. `undefined`: still being worked on, elsewhere. */
  run(key: string, work: (remember: (value: Value) => Promise<void>) => Promise<Outcome>): Promise<Outcome | undefined>
  /** What an earlier run of this key came to, if it is still remembered. */
  recall(key: string): Promise<Outcome | undefined>
}

/** Makes one: callers in this process share a promise, callers in others a lease in the store. */
export function createOnce<Value, Outcome>(options: OnceOptions<Value, Outcome>): Once<Value, Outcome> {
  const { store, sealer, purpose, schema, lease, keep = 120, patience = 10_000 } = options
  const running = new Map<string, Promise<Outcome | undefined>>()

  async function recall(key: string) {
    const sealed = await store.get(`${purpose}:${key}`)
    const value = sealed === undefined ? undefined : await sealer.unseal(purpose, schema, sealed)
    return value === undefined ? undefined : options.recall(value)
  }

  async function remember(key: string, value: Value) {
    const sealed = await sealer.seal(purpose, value)
    // A store that fails now must not cost the caller what it just got.
    await store.set(`${purpose}:${key}`, sealed, keep).catch(() => undefined)
  }

  async function workUnderLease(key: string, owner: string, work: Parameters<Once<Value, Outcome>['run']>[1]) {
    const leaseKey = `${purpose}-lease:${key}`
    try {
      // Somebody may have finished between our look and our lease.
      return (await recall(key)) ?? (await work((value) => remember(key, value)))
    } finally {
      // After a long pause the lease may be another's by now.
      if ((await store.get(leaseKey).catch(() => undefined)) === owner) {
        await store.delete(leaseKey).catch(() => undefined)
      }
    }
  }

  async function workOrWait(key: string, work: Parameters<Once<Value, Outcome>['run']>[1]) {
    const owner = crypto.randomUUID()
    const until = performance.now() + patience
    for (;;) {
      const known = await recall(key)
      if (known !== undefined) return known
      if (await store.setIfAbsent(`${purpose}-lease:${key}`, owner, lease)) return workUnderLease(key, owner, work)
      if (performance.now() >= until) return undefined
      await new Promise((resolve) => setTimeout(resolve, pollMilliseconds))
    }
  }

  return {
    recall,
    run(key, work) {
      const already = running.get(key)
      if (already) return already
      const mine = workOrWait(key, work).finally(() => running.delete(key))
      running.set(key, mine)
      return mine
    },
  }
}
