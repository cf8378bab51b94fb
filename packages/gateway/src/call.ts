import type { Endpoint } from '@tillkit/client/contracts'
import type { Answer } from './answer.ts'
import type { Api } from './api.ts'
import { readCookies, type Cookies } from './cookies.ts'
import { invalid } from './gateway-error.ts'
import { notJson, tooLarge } from './guard.ts'
import { readLimited } from './read-limited.ts'
import type { Found, Params } from './routes.ts'

const longestBody = 64 * 1024

/** What a browser asked for: read, and sorted into what may matter. Nothing in it has been checked against a contract. */
export interface Call {
  endpoint: Endpoint
  api: Api
  params: Params
  cookies: Cookies
  query: URLSearchParams
  /** `undefined` for no body. */
  json: object | undefined
  idempotencyKey: string | undefined
  /** Where the page sent it, for whoever has to look at the request itself. */
  url: string
  /** For the few headers that a flow of its own reads. None is passed on by itself. */
  headers: Headers
  /** Where it comes from, as far as the configured proxies are to be believed. */
  address: string | undefined
  /** Milliseconds that the API may take. */
  deadline: number
}

/** Answers a call. */
export type Flow = (call: Call) => Promise<Answer>

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw invalid('The body is not JSON.')
  }
}

/** Every documented body is one. Said here for all routes: a schema takes a list for an object without fields. */
function parseObject(text: string): object {
  const json = parseJson(text)
  if (typeof json === 'object' && json !== null && !Array.isArray(json)) return json
  throw invalid('The body is not a JSON object.', { body: 'Not an object.' })
}

async function readBody(request: Request): Promise<object | undefined> {
  // A GET has none, and to be asked for it servers make a whole other request first.
  if (request.method === 'GET') return undefined
  const text = await readLimited(request.body, longestBody).catch(() => {
    throw invalid('The body did not arrive whole, or is not UTF-8.')
  })
  if (text === undefined) throw tooLarge()
  if (text !== '' && !request.headers.has('Content-Type')) throw notJson()
  return text === '' ? undefined : parseObject(text)
}

function readIdempotencyKey(request: Request, endpoint: Endpoint): string | undefined {
  const key = request.headers.get('Idempotency-Key')
  if (key === null || !endpoint.keyed) return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) throw invalid('`Idempotency-Key` takes 1 to 255 printable ASCII characters.')
  return key
}

/** What else a call is made of. */
export interface CallOptions {
  address?: string | undefined
  deadline?: number | undefined
}

/** Reads a request that the guard let through. */
export async function readCall(
  request: Request,
  { route, params }: Found,
  { address, deadline }: CallOptions = {},
): Promise<Call> {
  const { endpoint, api } = route
  return {
    endpoint,
    api,
    params,
    cookies: readCookies(request.headers.get('Cookie')),
    query: new URL(request.url).searchParams,
    idempotencyKey: readIdempotencyKey(request, endpoint),
    json: await readBody(request),
    url: request.url,
    headers: request.headers,
    address,
    deadline: deadline ?? (endpoint.method === 'GET' ? 15_000 : 30_000),
  }
}
