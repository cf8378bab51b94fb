import type { Metrics } from './metrics.ts'
import { readLimited } from './read-limited.ts'
import type { Report } from './unexpected.ts'
import { badAnswer, upstreamFault } from './upstream-fault.ts'
import { withhold } from './withhold.ts'

const longestAnswer = 1024 * 1024

/** One call to an API: everything that is sent is named here, nothing comes along from the browser by itself. */
export interface UpstreamRequest {
  method: string
  url: string
  /** The path's template, to tell calls apart in metrics. */
  template?: string
  /** The merchant's own credentials for this API. */
  headers?: Readonly<Record<string, string>> | undefined
  bearer?: string | undefined
  /** What the API shows the shopper as the name of their device. */
  userAgent?: string | undefined
  /** JSON. */
  body?: string | undefined
  idempotencyKey?: string | undefined
  /** Milliseconds, the answer's body included. */
  deadline: number
}

/** What an API answered. */
export interface UpstreamAnswer {
  status: number
  /** The whole answer, secrets included: for the gateway's own eyes. */
  json: unknown
  /** The same for the browser, without what is withheld. Empty when there was no body. */
  text: string
  retryAfter: string | undefined
}

/** Calls an API. Throws a `GatewayError` when there is no answer that can be passed on. */
export type Forward = (request: UpstreamRequest, alsoWithheld?: readonly string[]) => Promise<UpstreamAnswer>

function toInit(request: UpstreamRequest, signal: AbortSignal): RequestInit {
  const { method, bearer, userAgent, body, idempotencyKey } = request
  const headers = new Headers({ ...request.headers, Accept: 'application/json' })
  if (bearer !== undefined) headers.set('Authorization', `Bearer ${bearer}`)
  if (userAgent !== undefined) headers.set('User-Agent', userAgent)
  if (body !== undefined) headers.set('Content-Type', 'application/json')
  if (idempotencyKey !== undefined) headers.set('Idempotency-Key', idempotencyKey)
  // A followed redirect would take the credentials, and with a 307 the refresh token, somewhere else.
  return { method, headers, redirect: 'error', signal, ...(body !== undefined && { body }) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw badAnswer()
  }
}

async function readAnswer(response: Response, alsoWithheld: readonly string[]): Promise<UpstreamAnswer> {
  const { status } = response
  // Where `fetch` is a function of our own it may hand a redirect back instead of failing.
  if (status >= 300 && status < 400) throw badAnswer()
  const text = await readLimited(response.body, longestAnswer)
  if (text === undefined) throw badAnswer()
  const header = response.headers.get('Retry-After')
  const retryAfter = header && /^[\w ,:-]{1,40}$/.test(header) ? header : undefined
  if (text === '') return { status, json: undefined, text, retryAfter }
  const json = parseJson(text)
  return { status, json, text: withhold(text, json, alsoWithheld), retryAfter }
}

/** How an API is reached: `fetch`, or what stands in its place. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** Who hears of calls to an API. */
export interface ForwardOptions {
  metrics?: Metrics
  report?: Report
}

/** Makes the one way from the gateway to an API. */
export function createForward(fetch: Fetch, { metrics = () => {}, report = () => {} }: ForwardOptions = {}): Forward {
  async function ask(request: UpstreamRequest, alsoWithheld: readonly string[]): Promise<UpstreamAnswer> {
    const controller = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    // Holds also where the `fetch` given does not heed its signal. Not `AbortSignal.timeout`: what waits for one is kept
    // until its time has come, and here that would be each answer for a quarter of a minute.
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => {
        const reason = new DOMException('The API took too long', 'TimeoutError')
        reject(reason)
        controller.abort(reason)
      }, request.deadline)
    })
    try {
      const answered = fetch(request.url, toInit(request, controller.signal))
      return await Promise.race([answered.then((response) => readAnswer(response, alsoWithheld)), late])
    } catch (error) {
      throw upstreamFault(error, report)
    } finally {
      clearTimeout(timer)
    }
  }

  return async (request, alsoWithheld = []) => {
    const { method, template: path = '' } = request
    const startedAt = performance.now()
    const measure = (status: number) =>
      metrics({ name: 'upstream', method, path, status, duration: performance.now() - startedAt })
    try {
      const answer = await ask(request, alsoWithheld)
      measure(answer.status)
      return answer
    } catch (error) {
      measure(0)
      throw error
    }
  }
}
