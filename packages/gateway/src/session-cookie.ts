import { privateName, writeCookie, type CookieSettings, type Cookies } from './cookies.ts'
import { fingerprint } from './fingerprint.ts'
import { createRecent } from './recent.ts'
import type { Sealer } from './sealer.ts'
import { sessionLifetime, sessionSchema, type Session } from './session.ts'

/** Browsers drop a cookie of more than 4096 bytes, name and attributes included. */
const longestValue = 3800
const mostChunks = 4
/**
 * Says to a page that a session may exist, so that a guest's page need not ask. Its value differs from session to
 * session, so that a tab that slept notices another shopper; it opens nothing and names nobody.
 */
const hintName = 'till-signed-in'

/** The shopper's session in the browser's custody: sealed, so that neither a page nor a thief of it can read a token. */
export interface SessionCookie {
  /** `undefined` for no cookie as well as for one that does not open. */
  read(cookies: Cookies): Promise<Session | undefined>
  /** Whether there is one at all, readable or not. */
  isPresent(cookies: Cookies): boolean
  /** The `Set-Cookie` lines that keep a session; `cookies` are what the browser has now. */
  write(session: Session, cookies: Cookies): Promise<string[]>
  /** The `Set-Cookie` lines that take everything away. */
  clear(cookies: Cookies): string[]
  /** The line that takes the hint alone away, if there is one. */
  clearHint(cookies: Cookies): string[]
}

const split = (text: string) =>
  Array.from({ length: Math.ceil(text.length / longestValue) }, (_, index) =>
    text.slice(index * longestValue, (index + 1) * longestValue),
  )

/** Makes the cookie that holds a session. One that is too long for a cookie goes in several: `name.0`, `name.1`. */
export function createSessionCookie(sealer: Sealer, settings: CookieSettings): SessionCookie {
  const name = privateName('till-session', settings)
  // A page sends a few requests at a time. Only what opened is kept: nobody can fill it with junk.
  const opened = createRecent<Session>()
  const chunkNames = Array.from({ length: mostChunks }, (_, index) => `${name}.${index}`)

  const ours = (cookies: Cookies) => cookies.names().filter((each) => each === name || chunkNames.includes(each))
  const expire = (names: Iterable<string>) =>
    [...names].map((each) => writeCookie({ name: each, value: '', maxAge: 0 }, settings))
  const hint = (value: string, maxAge: number) =>
    writeCookie({ name: hintName, value, maxAge, readable: true }, settings)
  const markOf = async ({ family }: Session) => (await fingerprint(family, 'mark')).slice(0, 16)

  function joined(cookies: Cookies): string | undefined {
    // Two of a name: which one is ours cannot be told.
    if (ours(cookies).some((each) => cookies.get(each) === undefined)) return undefined
    return cookies.get(name) ?? chunkNames.map((each) => cookies.get(each) ?? '').join('')
  }

  async function open(sealed: string): Promise<Session | undefined> {
    const session = await sealer.unseal('session', sessionSchema, sealed)
    if (session) opened.set(sealed, session)
    return session
  }

  return {
    async read(cookies) {
      const sealed = joined(cookies)
      return sealed ? (opened.get(sealed) ?? open(sealed)) : undefined
    },
    isPresent: (cookies) => ours(cookies).length > 0,
    async write(session, cookies) {
      const parts = split(await sealer.seal('session', session))
      const names = parts.length === 1 ? [name] : chunkNames.slice(0, parts.length)
      if (parts.length > mostChunks) throw new Error('The session is too long for cookies')
      const left = ours(cookies).filter((each) => !names.includes(each))
      return [
        ...names.map((each, index) =>
          writeCookie({ name: each, value: parts[index] ?? '', maxAge: sessionLifetime }, settings),
        ),
        ...expire(left),
        hint(await markOf(session), sessionLifetime),
      ]
    },
    clear: (cookies) => [...expire(new Set([name, ...ours(cookies)])), hint('', 0)],
    clearHint: (cookies) => (cookies.names().includes(hintName) ? [hint('', 0)] : []),
  }
}
