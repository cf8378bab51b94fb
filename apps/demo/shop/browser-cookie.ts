import { randomBytes } from 'node:crypto'

/** Tells one browser from another, so that nobody finds another browser's order. */
export const browserCookie = 'shop-browser'

/** The `Set-Cookie` line for a browser that has none yet: with the first page, long before an order could be lost. */
export const newBrowserCookie = (cookies = ''): string | undefined =>
  cookies.includes(`${browserCookie}=`)
    ? undefined
    : `${browserCookie}=${randomBytes(16).toString('base64url')}; Path=/; HttpOnly; SameSite=Strict`
