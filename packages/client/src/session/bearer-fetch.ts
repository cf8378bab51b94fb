import { withHeader } from '../http/with-header.ts'
import type { Custody } from './custody.ts'

/** A bearer that can be renewed. */
export interface Bearer {
  /** The token as it is now, or `null` where there is none. */
  current(): string | null
  /**
   * Gets a new one. Answers whether there is one now, or the API's definite no: it says why the session is over, which the
   * answer to an old bearer does not.
   */
  renew(): Promise<boolean | Response>
}

/** Sends with a bearer; renews it after a 401, and sends the same once more. */
export function bearerFetch(fetch: typeof globalThis.fetch, bearer: Bearer): Custody['fetch'] {
  const send = (url: string, init: RequestInit) => {
    const token = bearer.current()
    return fetch(url, token === null ? init : withHeader(init, 'Authorization', `Bearer ${token}`))
  }
  return async (url, init) => {
    const held = bearer.current()
    const response = await send(url, init)
    if (response.status !== 401 || held === null) return response
    // Another call may have renewed it meanwhile; then sending again is all that is needed.
    if (bearer.current() === held) {
      const renewed = await bearer.renew()
      // A copy, because all who waited read it.
      if (renewed instanceof Response) return renewed.clone()
      if (!renewed) return response
    }
    return bearer.current() === null ? response : send(url, init)
  }
}

/** All who ask while one is being got share it: presenting a refresh token twice ends the session (A12). */
export function oneAtATime<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<T> | null = null
  return () =>
    (running ??= work().finally(() => {
      running = null
    }))
}
