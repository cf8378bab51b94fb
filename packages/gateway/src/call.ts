import type { Endpoint } from '@tillkit/client/contracts'
import type { Answer } from './answer.ts'
import { readCookies, type Cookies } from './cookies.ts'
import type { UpstreamRequest } from './forward.ts'
import { GatewayError } from './gateway-error.ts'
import { notJson } from './guard.ts'
import { documentedQuery } from './query.ts'
import { readLimited } from './read-limited.ts'
import type { Found } from './routes.ts'

const longestBody = 64 * 1024

/** What a browser asked for, checked: all that an answer may depend on. */
export interface Call {
  endpoint: Endpoint
  cookies: Cookies
  /** The documented fields of the body, and only those. */
  body: unknown
  /** What goes to the API, still without a credential. */
  upstream: UpstreamRequest
}

/** Answers a call. */
export type Flow = (call: Call) => Promise<Answer>

const invalid = (message: string, details?: Record<string, string>) =>
  new GatewayError(400, 'VALIDATION_ERROR', message, { details })

async function readBody(request: Request, schema: Endpoint['body']): Promise<unknown> {
  const text = await readLimited(request.body, longestBody).catch(() => {
    throw invalid('The body did not arrive whole, or is not UTF-8.')
  })
  if (text === undefined) throw new GatewayError(413, 'PAYLOAD_TOO_LARGE', 'The gateway takes bodies up to 64 KiB.')
  if (text !== '' && !request.headers.has('Content-Type')) throw notJson()
  if (!schema) return undefined
  const parsed = schema.safeParse(text === '' ? undefined : parseJson(text))
  if (parsed.success) return parsed.data
  const details = parsed.error.issues.map(({ path }) => [path.join('.') || 'body', 'Missing or not allowed.'])
  throw invalid('The body does not fit this route.', Object.fromEntries(details))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The body is not JSON.')
  }
}

function readIdempotencyKey(request: Request, endpoint: Endpoint): string | undefined {
  const key = request.headers.get('Idempotency-Key')
  if (key === null || !endpoint.keyed) return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw invalid('`Idempotency-Key` takes 1 to 255 printable ASCII characters.')
  return key
}

/** Reads a request that the guard let through. Of its headers, one is passed on: the idempotency key. */
export async function readCall(request: Request, { route, path }: Found, deadline?: number): Promise<Call> {
  const { endpoint, url } = route
  const idempotencyKey = readIdempotencyKey(request, endpoint)
  const body = await readBody(request, endpoint.body)
  return {
    endpoint,
    cookies: readCookies(request.headers.get('Cookie')),
    body,
    upstream: {
      method: endpoint.method,
      url: url + path + documentedQuery(endpoint.query, new URL(request.url).searchParams),
      body: body === undefined ? undefined : JSON.stringify(body),
      idempotencyKey,
      deadline: deadline ?? (endpoint.method === 'GET' ? 15_000 : 30_000),
    },
  }
}
