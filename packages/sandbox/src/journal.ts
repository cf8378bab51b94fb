import type { Clock } from './clock.ts'

/** One request as it was answered. No ids, bodies or credentials: only what a test has to count. */
export interface JournalEntry {
  readonly at: string
  readonly method: string
  /** The path template, below the API's own mount: `/cimplify/v1/link/addresses/:id`. */
  readonly path: string
  readonly status: number | 'dropped'
  /** A hash of the idempotency key: equal keys can be told, the key itself cannot. */
  readonly idempotency_key: string | null
  /** The answer came out of memory; nothing ran. */
  readonly replayed: boolean
  /** What was written, such as `'insert addresses'`. */
  readonly effects: readonly string[]
}

/** What arrived, newest last. */
export interface Journal {
  add(entry: Omit<JournalEntry, 'at'>): void
  list(): readonly JournalEntry[]
  clear(): void
}

/** A journal in memory that forgets the oldest entries. */
export function createJournal(clock: Clock, longest = 1000): Journal {
  let entries: { readonly at: number; readonly entry: Omit<JournalEntry, 'at'> }[] = []
  return {
    add(entry) {
      entries.push({ at: clock.now(), entry })
      if (entries.length > longest) entries = entries.slice(-longest / 2)
    },
    // Many are added for each one that is read.
    list: () => entries.map(({ at, entry }) => ({ at: new Date(at).toISOString(), ...entry })),
    clear() {
      entries = []
    },
  }
}
