import type { Log } from '../log.ts'
import type { Store } from './store.ts'

/** How `memoryStore` is set up. */
export interface MemoryStoreOptions {
  now?: (() => number) | undefined
  log?: Log | undefined
  /** How many entries it keeps before the oldest make room. @default 100_000 */
  capacity?: number | undefined
}

interface Entry {
  value: string
  expiresAt: number
}

/** A store in this process's memory: right for development and for one process, and it says so once. */
export function memoryStore({ now = Date.now, log, capacity = 100_000 }: MemoryStoreOptions = {}): Store {
  const entries = new Map<string, Entry>()
  log?.({
    event: 'notice',
    message: 'The gateway keeps its store in memory: run one process, or give createGateway a shared `store`.',
  })

  function read(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (entry && entry.expiresAt > now()) return entry
    entries.delete(key)
    return undefined
  }

  function makeRoom() {
    if (entries.size < capacity) return
    for (const [key, entry] of entries) if (entry.expiresAt <= now()) entries.delete(key)
    for (const key of entries.keys()) {
      if (entries.size < capacity) return
      entries.delete(key)
    }
  }

  function write(key: string, value: string, ttlSeconds: number) {
    entries.delete(key) // So that a rewritten entry counts as young.
    makeRoom()
    entries.set(key, { value, expiresAt: now() + ttlSeconds * 1000 })
  }

  return {
    get: async (key) => read(key)?.value,
    set: async (key, value, ttlSeconds) => write(key, value, ttlSeconds),
    async setIfAbsent(key, value, ttlSeconds) {
      if (read(key)) return false
      write(key, value, ttlSeconds)
      return true
    },
    async delete(key) {
      entries.delete(key)
    },
    async increment(key, ttlSeconds) {
      const entry = read(key)
      if (!entry) {
        write(key, '1', ttlSeconds)
        return 1
      }
      entry.value = String(Number(entry.value) + 1)
      return Number(entry.value)
    },
  }
}
