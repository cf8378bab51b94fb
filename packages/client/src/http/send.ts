import * as v from 'valibot'
import { pathParameterPattern, type Endpoint } from '../contracts/endpoint.ts'
import { ApiError, type ApiErrorCode } from './api-error.ts'
import type { Backend, ErrorReading } from './backend.ts'
import { countDroppedRows } from './dropped-rows.ts'
import { readBody, TooLarge } from './read-body.ts'
import { readRetryAfter } from './retry-after.ts'

/** What a call may carry beside the endpoint's own input. */
export interface SendOptions {
  readonly signal?: AbortSignal | undefined
  /** Sent as `Idempotency-Key`, on endpoints that know it. */
  readonly idempotencyKey?: string | undefined
  /** Lets the request outlive the page, for the last one of a session. */
  readonly keepalive?: boolean | undefined
}

interface Input extends SendOptions {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: unknown
  readonly body?: unknown
}

/** Milliseconds for headers and body together. Writes get longer: they are worth waiting for. */
const deadlines = { GET: 15_000, POST: 30_000, PUT: 30_000, DELETE: 30_000 }

/**
 * One request, one answer: checks what goes out against the endpoint, waits no longer than the deadline, takes the
 * envelope off and reads what came. Rejects with an `ApiError`, whatever happened.
 */
export async function send(backend: Backend, endpoint: Endpoint, input: Input): Promise<unknown> {
  const operation = operationOf(endpoint)
  const fail: Fail = (code, { response, reading } = {}) => {
    const header = (name: string) => response?.headers.get(name) ?? null
    return new ApiError({
      code,
      backend: backend.name,
      operation,
      status: response?.status ?? null,
      retryAfter: readRetryAfter(header('retry-after'), header('date')),
      requestId: header('x-request-id'),
      ...(reading?.fieldErrors ? { fieldErrors: reading.fieldErrors } : {}),
    })
  }

  const url = buildUrl(backend, endpoint, input, fail)
  const headers: Record<string, string> = { Accept: 'application/json' }
  let body: string | undefined
  if (endpoint.body && input.body !== undefined) {
    const written = v.safeParse(endpoint.body, input.body)
    // Caught before it costs the shopper a round trip; the API would answer the same.
    if (!written.success)
      throw fail('validation', { reading: { code: 'validation', fieldErrors: issuesByField(written.issues) } })
    body = JSON.stringify(written.output)
    headers['Content-Type'] = 'application/json'
  }
  if (input.idempotencyKey && endpoint.keyed) headers['Idempotency-Key'] = input.idempotencyKey

  // What is given up in the same tick, as by StrictMode which mounts twice, is not worth a request. A write is meant.
  if (input.signal && endpoint.method === 'GET') await Promise.resolve()
  if (input.signal?.aborted) throw fail('cancelled')

  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), deadlines[endpoint.method])
  const giveUp = () => deadline.abort()
  input.signal?.addEventListener('abort', giveUp)
  const networkCode = (otherwise: ApiErrorCode): ApiErrorCode =>
    input.signal?.aborted ? 'cancelled' : deadline.signal.aborted ? 'timeout' : otherwise

  try {
    let response: Response
    try {
      response = await backend.fetch(url, {
        method: endpoint.method,
        headers,
        signal: deadline.signal,
        // A followed redirect would carry the request, and its body, to somebody else.
        redirect: 'error',
        ...(body === undefined ? {} : { body }),
        ...(input.keepalive ? { keepalive: true } : {}),
      })
    } catch {
      throw fail(networkCode('unreachable'))
    }
    let text: string
    try {
      text = await readBody(response)
    } catch (error) {
      throw error instanceof TooLarge ? fail('too-large', { response }) : fail(networkCode('connection-lost'))
    }
    return readAnswer(backend, endpoint, response, text, fail)
  } finally {
    clearTimeout(timer)
    input.signal?.removeEventListener('abort', giveUp)
  }
}

type Fail = (code: ApiErrorCode, more?: { response?: Response; reading?: ErrorReading }) => ApiError

function buildUrl(backend: Backend, endpoint: Endpoint, input: Input, fail: Fail): string {
  const path = endpoint.path.replace(/:(\w+)/g, (_match, name: string) => {
    const value = input.params?.[name] ?? ''
    if (!pathParameterPattern.test(value)) throw fail('not-found')
    return value
  })
  if (!endpoint.query || input.query === undefined) return backend.baseUrl + path
  const query = v.safeParse(endpoint.query, input.query)
  if (!query.success) throw fail('validation')
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query.output ?? {}))
    if (value !== undefined && value !== null) parameters.set(name, String(value))
  const search = String(parameters)
  return backend.baseUrl + path + (search && `?${search}`)
}

function readAnswer(backend: Backend, endpoint: Endpoint, response: Response, text: string, fail: Fail): unknown {
  const json = parseJson(text)
  if (!response.ok) {
    const reading = json.kind === 'json' ? backend.readError(json.value) : { code: null }
    throw fail(
      reading.code ?? codesByStatus[response.status] ?? (response.status >= 500 ? 'server-error' : 'unknown'),
      { response, reading },
    )
  }
  if (!endpoint.response && json.kind !== 'html') return undefined
  // An HTML page under 200 is a captive portal; half a JSON text is a connection that broke.
  if (json.kind === 'broken') throw fail('connection-lost', { response })
  if (json.kind !== 'json') throw fail('unexpected-answer', { response })
  const unwrapped = backend.unwrap(json.value)
  if ('failure' in unwrapped) throw fail(unwrapped.failure.code ?? 'unknown', { response, reading: unwrapped.failure })
  const read = endpoint.response && v.safeParse(endpoint.response, unwrapped.content)
  if (read && !read.success) throw fail('unexpected-answer', { response })
  if (backend.onEvent) {
    const count = countDroppedRows(unwrapped.content, read?.output)
    if (count > 0)
      backend.onEvent({ type: 'rows-dropped', backend: backend.name, operation: operationOf(endpoint), count })
  }
  return read?.output
}

/** What logs and events call an endpoint. */
export const operationOf = ({ method, path }: Endpoint): string => `${method} ${path}`

type Json = { kind: 'json'; value: unknown } | { kind: 'html' | 'broken' | 'empty' }

function parseJson(text: string): Json {
  // A byte order mark counts as white space here.
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'empty' }
  if (trimmed.startsWith('<')) return { kind: 'html' }
  try {
    return { kind: 'json', value: JSON.parse(trimmed) }
  } catch {
    return { kind: 'broken' }
  }
}

/** What a status means where the body has no better word. */
const codesByStatus: Readonly<Record<number, ApiErrorCode>> = {
  400: 'validation',
  401: 'unauthenticated',
  403: 'refused',
  404: 'not-found',
  409: 'conflict',
  413: 'too-large',
  422: 'validation',
  429: 'rate-limited',
}

const issuesByField = (issues: readonly v.BaseIssue<unknown>[]): Record<string, string> =>
  Object.fromEntries(issues.map((issue) => [v.getDotPath(issue) ?? '', issue.type]))
