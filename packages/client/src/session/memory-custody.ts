import { bearerFetch, oneAtATime } from './bearer-fetch.ts'
import type { CustodyMaker, SessionTokens } from './custody.ts'
import { directConnection, withoutSlash, type DirectApis } from './direct-apis.ts'
import { refreshSession } from './refresh-session.ts'

/**
 * For a page without a server: the tokens live in a closure and end with the page.
 *
 * ```ts
 * const till = createTill({ custody: memoryCustody({ cimplifyLink: { url: 'https://api.cimplify.io' } }) })
 * ```
 */
export const memoryCustody =
  (apis: DirectApis): CustodyMaker =>
  (fetch) => {
    const base = withoutSlash(apis.cimplifyLink.url)
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

    const send = bearerFetch(fetch, { current: () => tokens?.sessionToken ?? null, renew })

    return {
      kind: 'memory',
      cimplifyLinkUrl: base,
      fetch: send,
      connectionTo: (api) => directConnection(apis, send, api),
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
