import type { Gateway } from '../gateway.ts'

/** Where the shop of the tests is. */
export const shop = 'https://shop.example'

/** One request of a page. */
export interface PageRequest {
  body?: unknown
  headers?: Record<string, string>
  /** Which of several instances answers. @default the first */
  gateway?: Pick<Gateway, 'fetch'>
  /** Which API. @default '/cimplify' */
  prefix?: string
  /** Where the request comes from, as an adapter would say it. */
  address?: string
}

/** A browser as far as a gateway can tell: it keeps cookies and says where a request comes from. */
export interface Browser {
  cookies: Map<string, string>
  /** Every `Set-Cookie` line it ever got. */
  setCookies: string[]
  send(method: string, path: string, request?: PageRequest): Promise<Response>
  /** The same, but the answer gets lost on the way. */
  sendAndLose(method: string, path: string, request?: PageRequest): Promise<void>
  /** Takes an answer's cookies over, as if it arrived just now. */
  accept(response: Response): void
  /** Sends without taking the answer's cookies over. */
  sendOnly(method: string, path: string, request?: PageRequest): Promise<Response>
}

/** Opens one on a shop with one gateway or several. */
export function openBrowser(first: Pick<Gateway, 'fetch'>): Browser {
  const cookies = new Map<string, string>()
  const setCookies: string[] = []

  const browser: Browser = {
    cookies,
    setCookies,
    sendOnly(method, path, { body, headers, gateway = first, prefix = '/cimplify', address } = {}) {
      return gateway.fetch(
        new Request(`${shop}/till${prefix}${path}`, {
          method,
          headers: {
            'X-Tillkit': '1',
            'Sec-Fetch-Site': 'same-origin',
            ...(body !== undefined && { 'Content-Type': 'application/json' }),
            ...(cookies.size > 0 && { Cookie: [...cookies].map((pair) => pair.join('=')).join('; ') }),
            ...headers,
          },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        }),
        { address },
      )
    },
    accept(response) {
      for (const line of response.headers.getSetCookie()) {
        setCookies.push(line)
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (line.includes('Max-Age=0')) cookies.delete(name)
        else cookies.set(name, value)
      }
    },
    async send(method, path, request) {
      const response = await browser.sendOnly(method, path, request)
      browser.accept(response)
      return response
    },
    async sendAndLose(method, path, request) {
      await browser.sendOnly(method, path, request)
    },
  }
  return browser
}
