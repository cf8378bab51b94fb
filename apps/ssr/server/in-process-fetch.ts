import type { Connection, Gateway } from '@tillkit/gateway'

/** A way to the gateway that leaves no trace on the network, for one request of a browser. */
export interface InProcessFetch {
  readonly fetch: typeof globalThis.fetch
  /** The `Set-Cookie` lines that the gateway answered with. They belong on the page's own answer. */
  readonly setCookies: string[]
}

/**
 * Lets a server ask the gateway in the place of the browser that asked for a page, with that browser's cookies. What
 * comes back in cookies has to reach it: a refresh token works once, so that a renewed session that stayed here would
 * sign the shopper out.
 */
export function inProcessFetch(
  gateway: Pick<Gateway, 'fetch'>,
  browser: Request,
  connection: Connection,
): InProcessFetch {
  const setCookies: string[] = []
  return {
    setCookies,
    async fetch(input, init) {
      // A till asks below `/till`, relative to the page.
      const url = new URL(input instanceof Request ? input.url : input, browser.url)
      const request = new Request(url, init)
      request.headers.set('Cookie', browser.headers.get('Cookie') ?? '')
      const answer = await gateway.fetch(request, connection)
      setCookies.push(...answer.headers.getSetCookie())
      return answer
    },
  }
}
