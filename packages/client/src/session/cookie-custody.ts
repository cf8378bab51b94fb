import { acrossTabs } from './across-tabs.ts'
import { bearerFetch, oneAtATime } from './bearer-fetch.ts'
import type { CustodyMaker } from './custody.ts'
import { directConnection, withoutSlash, type DirectApis } from './direct-apis.ts'
import { refreshSession } from './refresh-session.ts'
import { isThirdParty, requireOwnDomain } from './third-party.ts'

/**
 * For pages on the API's own domain (C7): the bearer lives in a closure, and the API's HttpOnly cookie brings it back
 * after a reload.
 *
 * ```ts
 * const till = createTill({ custody: cookieCustody({ cimplifyLink: { url: 'https://api.cimplify.io' } }) })
 * ```
 */
export const cookieCustody =
  (apis: DirectApis): CustodyMaker =>
  (fetch) => {
    const base = withoutSlash(apis.cimplifyLink.url)
    requireOwnDomain(base)
    let sessionToken: string | null = null
    let customerId: string | null = null
    let mark = 0
    // The cookie is out of a script's reach: until the API was asked once, there may be a session.
    let asked = false
    let ends = 0

    const renew = oneAtATime(async () => {
      if (await isThirdParty()) {
        asked = true
        return false
      }
      const before = ends
      const session = await acrossTabs(`tillkit refresh ${base}`, () => refreshSession(fetch, base))
      asked = true
      // Signed out while we waited: what came must not bring the session back.
      if (before !== ends) return false
      if (session instanceof Response) return session
      if (!session?.session_token) return false
      // Another tab signed somebody else in while this one slept. Their answers must not come under this session's keys.
      if (customerId !== null && customerId !== session.customer_id) {
        sessionToken = null
        return false
      }
      // The refresh token that came along is left unread: the cookie has it (C6).
      sessionToken = session.session_token
      customerId = session.customer_id
      return true
    })
    const drop = (nowAsked: boolean) => {
      sessionToken = null
      customerId = null
      asked = nowAsked
      ends += 1
    }
    const withCookie: typeof globalThis.fetch = (input, init) => fetch(input, { ...init, credentials: 'include' })
    const send = bearerFetch(withCookie, { current: () => sessionToken, renew })

    const sendRenewed = async (url: string, init: RequestInit) => {
      const signsIn = url.startsWith(`${base}/v1/link/auth/`)
      if (sessionToken === null && !asked && !signsIn) await renew()
      return send(url, init)
    }

    return {
      kind: 'cookie',
      cimplifyLinkUrl: base,
      fetch: sendRenewed,
      connectionTo: (api) => directConnection(apis, sendRenewed, api),
      sessionMark() {
        if (!asked) return 'unknown'
        return sessionToken === null ? null : String(mark)
      },
      keep(given) {
        sessionToken = given?.sessionToken ?? null
        customerId = given?.customerId ?? null
        asked = true
        mark += 1
      },
      forget: () => drop(true),
      // What it did is in the API's cookie alone: ask once more.
      heardOtherTab: () => drop(false),
    }
  }
