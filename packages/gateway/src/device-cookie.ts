import { privateName, writeCookie, type CookieSettings, type Cookies } from './cookies.ts'
import { randomId } from './fingerprint.ts'

const hour = 60 * 60

/** A random id that ties a code to the browser that asked for it. It says nothing about anyone. */
export interface DeviceCookie {
  read(cookies: Cookies): string | undefined
  /** The id to use from here on, and the `Set-Cookie` line that keeps it. */
  keep(cookies: Cookies): { device: string; line: string }
}

/** Makes the cookie that a browser gets when it asks for a code. */
export function createDeviceCookie(settings: CookieSettings): DeviceCookie {
  const name = privateName('till-device', settings)
  const read = (cookies: Cookies) => {
    const device = cookies.get(name)
    return device && /^[\w-]{43}$/.test(device) ? device : undefined
  }
  return {
    read,
    keep(cookies) {
      const device = read(cookies) ?? randomId()
      return { device, line: writeCookie({ name, value: device, maxAge: hour }, settings) }
    },
  }
}
