/**
 * Counts the sessions that this page has seen: sign-in, sign-out and a change of customer each add one. Whatever
 * began under an older count belongs to somebody who is gone.
 */
export interface Epoch {
  readonly current: number
  bump(): void
  /** Calls back after each bump. Answers how to stop. */
  subscribe(listener: () => void): () => void
}

export function createEpoch(): Epoch {
  const listeners = new Set<() => void>()
  let current = 0
  return {
    get current() {
      return current
    },
    bump() {
      current += 1
      for (const listener of listeners) listener()
    },
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
