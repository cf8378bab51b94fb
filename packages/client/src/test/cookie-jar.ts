/** Sends as a browser does: keeps cookies, and hands over those that the caller's `credentials` let through. */
export function withCookieJar(fetch: (request: Request) => Promise<Response>) {
  const cookies = new Map<string, string>()
  return {
    cookies,
    fetch: async (input: string | URL | Request, init: RequestInit = {}): Promise<Response> => {
      const request = new Request(input, init)
      if (init.credentials && cookies.size > 0)
        request.headers.set('Cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '))
      const response = await fetch(request)
      for (const line of init.credentials ? response.headers.getSetCookie() : []) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
        if (value === '' || /max-age=0/i.test(line)) cookies.delete(name)
        else cookies.set(name, value)
      }
      return response
    },
  }
}
