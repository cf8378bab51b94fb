import { fingerprint } from './fingerprint.ts'
import { sessionLifetime, type Session } from './session.ts'
import type { Store } from './store/store.ts'

/**
 * Who signed out. A refresh that was under way then, or an answer that overtakes another on the network, must not bring
 * a session back, and a copied cookie must not outlive it.
 */
export interface EndedSessions {
  add(session: Session): Promise<void>
  has(session: Session): Promise<boolean>
  /** The same, and `false` where the store cannot tell: new tokens must not be lost over a doubt. */
  hasForCertain(session: Session): Promise<boolean>
}

/** Keeps them in the store, by fingerprint. */
export function createEndedSessions(store: Store): EndedSessions {
  // Asked for at every request of a session, which the cookie's reader hands out as one object for a while.
  const keys = new WeakMap<Session, Promise<string>>()

  function keyOf(session: Session): Promise<string> {
    const known = keys.get(session)
    if (known) return known
    const key = fingerprint(session.family, 'ended').then((print) => `ended:${print}`)
    keys.set(session, key)
    return key
  }

  const has = async (session: Session) => (await store.get(await keyOf(session))) !== undefined
  return {
    // After that a cookie of that session opens nothing anyway.
    add: async (session) => store.set(await keyOf(session), '1', sessionLifetime),
    has,
    hasForCertain: (session) => has(session).catch(() => false),
  }
}
