/** The cookies of one request. */
export interface Cookies {
  /** The value, or `undefined` when there is none or more than one: two of a name mean that somebody planted one. */
  get(name: string): string | undefined
  names(): string[]
}

/** Reads a `Cookie` header. */
export function readCookies(header: string | null): Cookies {
  const values = new Map<string, string[]>()
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=')
    if (equals === -1) continue
    const name = pair.slice(0, equals).trim()
    values.set(name, [...(values.get(name) ?? []), pair.slice(equals + 1).trim()])
  }
  return {
    names: () => [...values.keys()],
    get(name) {
      const found = values.get(name)
      return found?.length === 1 ? found[0] : undefined
    },
  }
}

/** How all of the gateway's cookies are set. */
export interface CookieSettings {
  development: boolean
  sameSite: 'strict' | 'lax'
}

/** One cookie to set. */
export interface Cookie {
  name: string
  value: string
  /** Seconds; 0 takes it away. */
  maxAge: number
  /** Pages may read it. @default false */
  readable?: boolean
}

/** A `Set-Cookie` line. */
export function writeCookie(cookie: Cookie, { development, sameSite }: CookieSettings): string {
  return [
    `${cookie.name}=${cookie.value}`,
    'Path=/',
    `Max-Age=${cookie.maxAge}`,
    `SameSite=${sameSite === 'strict' ? 'Strict' : 'Lax'}`,
    ...(cookie.readable ? [] : ['HttpOnly']),
    ...(development ? [] : ['Secure']),
  ].join('; ')
}

/** `__Host-` keeps other hosts of the same site from planting one; over plain http browsers refuse it. */
export const privateName = (name: string, { development }: CookieSettings) => (development ? name : `__Host-${name}`)
