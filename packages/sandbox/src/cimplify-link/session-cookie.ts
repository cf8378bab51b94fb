import { parse, serialize } from 'hono/utils/cookie'
import { refreshTokenLifetime } from './link-sessions.ts'

const name = 'cim_session'

// The live API sets it for .cimplify.io. SameSite=Lax is all that its own domains need, and it keeps the cookie away
// from a merchant's page, as a browser that blocks third-party cookies does (C7). Secure holds on http://localhost too.
const attributes = { path: '/', httpOnly: true, secure: true, sameSite: 'Lax' } as const

/** The refresh token of the request's cookie (L14). */
export function readSessionCookie(headers: Headers): string | undefined {
  return parse(headers.get('Cookie') ?? '', name)[name]
}

/** Puts the refresh token into the HttpOnly cookie (L13). */
export function setSessionCookie(headers: Record<string, string>, refreshToken: string): void {
  headers['Set-Cookie'] = serialize(name, refreshToken, { ...attributes, maxAge: refreshTokenLifetime })
}

/** Takes it back. */
export function clearSessionCookie(headers: Record<string, string>): void {
  headers['Set-Cookie'] = serialize(name, '', { ...attributes, maxAge: 0 })
}
