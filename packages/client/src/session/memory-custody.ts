import { bearerFetch, oneAtATime } from './bearer-fetch.ts'
import type { Custody, SessionTokens } from './custody.ts'
import { refreshSession } from './refresh-session.ts'

/**
 * For a page without a server: the tokens live in this closure and end with the page.
 * @param url where Cimplify Link's paths begin
 */
export function memoryCustody(url: string, fetch: typeof globalThis.fetch): Custody {
  const base = url.replace(/\/+$/, '')
  let tokens: SessionTokens | null = null
  let mark = 0

  const renew = oneAtATime(async () => {
    const used = tokens
    if (!used) return false
    const session = await refreshSession(fetch, base, used.refreshToken)
    // Signed out while we waited: what came must not bring the session back.
    if (tokens !== used) return false
    if (session instanceof Response) return session
    if (!session?.session_token || !session.refresh_token) return false
    tokens = { ...used, sessionToken: session.session_token, refreshToken: session.refresh_token }
    return true
  })

  return {
    kind: 'memory',
    cimplifyLinkUrl: base,
    fetch: bearerFetch(fetch, { current: () => tokens?.sessionToken ?? null, renew }),
    sessionMark: () => (tokens ? String(mark) : null),
    keep(given) {
      tokens = given
      mark += 1
    },
    forget() {
      tokens = null
    },
  }
}
