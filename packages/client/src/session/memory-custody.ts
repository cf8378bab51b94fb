import { linkEnvelopeSchema } from '../contracts/cimplify-link/envelope.ts'
import { auth, linkSessionSchema } from '../contracts/cimplify-link/auth.ts'
import type { Custody, SessionTokens } from './custody.ts'

/**
 * For a page without a server: the tokens live in this closure and end with the page.
 * @param url where Cimplify Link's paths begin
 */
export function memoryCustody(url: string, fetch: typeof globalThis.fetch): Custody {
  const base = url.replace(/\/+$/, '')
  let tokens: SessionTokens | null = null
  let mark = 0
  let renewal: Promise<boolean> | null = null

  const withBearer = (init: RequestInit): RequestInit =>
    tokens
      ? {
          ...init,
          headers: {
            ...Object.fromEntries(new Headers(init.headers)),
            Authorization: `Bearer ${tokens.sessionToken}`,
          },
        }
      : init

  // Presenting a refresh token twice ends the session (A12), so all who need a new one share one request.
  const renew = () =>
    (renewal ??= exchange().finally(() => {
      renewal = null
    }))

  async function exchange(): Promise<boolean> {
    const used = tokens
    if (!used) return false
    const response = await fetch(base + auth.refresh.path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      // Named session_token in the API, but it is the refresh token (C4).
      body: JSON.stringify({ session_token: used.refreshToken }),
      redirect: 'error',
    })
    if (!response.ok) return false
    const session = linkSessionSchema.safeParse(linkEnvelopeSchema.parse(await response.json()).data)
    // Signed out while we waited: what came must not bring the session back.
    if (tokens !== used || !session.success || !session.data.session_token || !session.data.refresh_token) return false
    tokens = { sessionToken: session.data.session_token, refreshToken: session.data.refresh_token }
    return true
  }

  return {
    kind: 'memory',
    cimplifyLinkUrl: base,
    async fetch(url, init) {
      const held = tokens
      const response = await fetch(url, withBearer(init))
      if (response.status !== 401 || !held) return response
      // Another call may have renewed it meanwhile; then the replay alone is needed.
      if (tokens === held && !(await renew())) return response
      return tokens ? fetch(url, withBearer(init)) : response
    },
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
