import { request, type Agent } from 'node:http'

/** One request of a page, to the gateway or to what stands in its place. */
export interface Shot {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: object
}

/** How it went. */
export interface Hit {
  /** `0` where no answer came. */
  readonly status: number
  readonly milliseconds: number
  readonly retryAfter: string | undefined
  readonly cookies: readonly string[]
}

/** Sends one and waits for the whole answer. */
export function send(url: string, agent: Agent, { method, path, headers, body }: Shot): Promise<Hit> {
  const text = body && JSON.stringify(body)
  const json = text === undefined ? {} : { 'Content-Type': 'application/json', 'Content-Length': text.length }
  const started = performance.now()
  return new Promise((resolve) => {
    const answer = (status: number, retryAfter?: string, cookies: readonly string[] = []) =>
      resolve({ status, milliseconds: performance.now() - started, retryAfter, cookies })
    const sent = request(`${url}/till/cimplify${path}`, { method, agent, headers: { ...headers, ...json } })
    sent.once('response', (response) => {
      const { statusCode = 0, headers: got } = response
      response.resume()
      response.once('end', () => answer(statusCode, got['retry-after'], got['set-cookie']))
      response.once('error', () => answer(0))
    })
    sent.once('error', () => answer(0))
    sent.end(text)
  })
}
