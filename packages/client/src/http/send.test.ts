import { afterEach, describe, expect, test, vi } from 'vitest'
import { createCimplifyLinkApi } from '../apis/cimplify-link.ts'
import { isApiError, type ApiError } from './api-error.ts'
import { longestBody } from './read-body.ts'

afterEach(() => void vi.useRealTimers())

const ok = (data: unknown) => JSON.stringify({ data, status: { code: 200, success: true } })
const json = (text: string, init: ResponseInit = {}) =>
  new Response(text, {
    ...init,
    headers: { 'content-type': 'application/json', ...Object.fromEntries(new Headers(init.headers)) },
  })

/** The error of one try at reading the addresses (or saving one), with `answer` on the wire. */
async function errorOf(
  answer: () => Response | Promise<Response>,
  path: 'list' | 'create' = 'create',
): Promise<ApiError> {
  const link = createCimplifyLinkApi({ baseUrl: 'https://api.test', fetch: async () => answer() })
  const body = { label: 'Home', street_address: 'Secret Street 7', city: 'Accra', region: 'Greater Accra' }
  try {
    await (path === 'list' ? link.addresses.list() : link.addresses.create({ body }))
  } catch (error) {
    if (isApiError(error)) return error
    throw error
  }
  throw new Error('It did not fail.')
}

describe('what is on the wire, and the code that it becomes', () => {
  const linkError = (code: string, status: number) => () =>
    json(JSON.stringify({ error: { code, message: 'prose' }, status: { code: status, success: false } }), { status })

  test.each<[what: string, answer: () => Response | Promise<Response>, code: string]>([
    ['a network that is not there', () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    ['a body that stops coming', () => new Response(brokenStream('{"data":')), 'connection-lost'],
    ['half a JSON text', () => json('{"data":{"id":"addr'), 'connection-lost'],
    [
      'a captive portal',
      () => new Response('<!doctype html><h1>Welcome to our Wi-Fi', { status: 200 }),
      'unexpected-answer',
    ],
    ['nothing where something must come', () => new Response('', { status: 200 }), 'unexpected-answer'],
    ['an answer without its id', () => json(ok({ label: 'Home' })), 'unexpected-answer'],
    ['an array where an object must come', () => json('[]'), 'unexpected-answer'],
    ['null', () => json('null'), 'unexpected-answer'],
    ['HTML under 502', () => new Response('<html>Bad gateway', { status: 502 }), 'server-error'],
    ['nothing under 500', () => new Response(null, { status: 500 }), 'server-error'],
    ['more than we read', () => json('x'.repeat(longestBody + 1)), 'too-large'],
    [
      'an envelope that says no under 200',
      () => json('{"data":null,"status":{"code":400,"success":false}}'),
      'refused',
    ],
    ['content that says no under 200', () => json(ok({ success: false, id: 'addr_1' })), 'refused'],
    ['a code that we do not know, by its status', linkError('SOMETHING_NEW', 409), 'conflict'],
    ['VALIDATION_ERROR', linkError('VALIDATION_ERROR', 400), 'validation'],
    ['RATE_LIMITED', linkError('RATE_LIMITED', 429), 'rate-limited'],
    ['IDEMPOTENCY_KEY_REUSED', linkError('IDEMPOTENCY_KEY_REUSED', 422), 'key-reused'],
    ['NOT_FOUND', linkError('NOT_FOUND', 404), 'not-found'],
    ['SESSION_REVOKED', linkError('SESSION_REVOKED', 401), 'session-revoked'],
    ['a gateway that reaches nobody', linkError('UPSTREAM_UNREACHABLE', 503), 'unreachable'],
    ['a gateway whose connection was cut', linkError('UPSTREAM_CONNECTION_LOST', 502), 'connection-lost'],
  ])('%s', async (_what, answer, code) => {
    expect((await errorOf(answer)).code).toBe(code)
  })
})

test('no redirect is followed, and a key goes to endpoints that know it alone', async () => {
  const sent: RequestInit[] = []
  const link = createCimplifyLinkApi({
    baseUrl: '',
    fetch: async (_url, init) => {
      sent.push(init)
      return json(ok({ customer_id: 'cus_1' }))
    },
  })
  await link.auth.verifyOtp({
    body: { contact: '+233244000000', contact_type: 'phone', otp_code: '123456' },
    idempotencyKey: 'key-1',
  })
  await link.addresses.remove({ params: { id: 'addr_1' }, idempotencyKey: 'key-2' })
  expect(sent.map(({ redirect }) => redirect)).toEqual(['error', 'error'])
  expect(sent.map(({ headers }) => new Headers(headers).get('idempotency-key'))).toEqual([null, 'key-2'])
})

test('a byte order mark before the JSON is no harm', async () => {
  const link = createCimplifyLinkApi({ baseUrl: '', fetch: async () => json(`\uFEFF${ok([])}`) })
  expect(await link.addresses.list()).toEqual([])
})

test('an empty answer is fine where nothing has to be read', async () => {
  const link = createCimplifyLinkApi({ baseUrl: '', fetch: async () => new Response(null, { status: 204 }) })
  expect(await link.addresses.remove({ params: { id: 'addr_1' } })).toBeUndefined()
})

test('an error names the operation, and nothing that was typed or answered', async () => {
  const error = await errorOf(() =>
    json('{"error":{"code":"CONFLICT","message":"Secret Street 7 exists, token eyJabc"}}', {
      status: 409,
      headers: { 'x-request-id': 'req_1' },
    }),
  )
  expect(error.message).toBe('cimplify-link POST /v1/link/addresses: conflict (409)')
  expect(JSON.stringify(error) + String(error.stack)).not.toMatch(/Secret|eyJ/)
  expect(error.requestId).toBe('req_1')
})

test('fields that break the documented limits are found before anything is sent', async () => {
  const fetch = vi.fn<() => Promise<Response>>()
  const link = createCimplifyLinkApi({ baseUrl: '', fetch })
  const body = { label: 'x'.repeat(51), street_address: '', city: 'Accra', region: 'Greater Accra' }
  await expect(link.addresses.create({ body })).rejects.toMatchObject({
    code: 'validation',
    fieldErrors: { label: expect.any(String), street_address: expect.any(String) },
  })
  expect(fetch).not.toHaveBeenCalled()
})

test.each(['', '.', '..', 'a/b', 'a?b', 'a#b', 'a%2fb', 'ä', 'a'.repeat(129), '-a', '\0'])(
  'the id %j never stands in a path',
  async (id) => {
    const fetch = vi.fn<() => Promise<Response>>()
    const link = createCimplifyLinkApi({ baseUrl: '', fetch })
    await expect(link.addresses.remove({ params: { id } })).rejects.toMatchObject({ code: 'not-found' })
    expect(fetch).not.toHaveBeenCalled()
  },
)

test('one deadline covers the headers and the body', async () => {
  vi.useFakeTimers()
  const link = createCimplifyLinkApi({
    baseUrl: '',
    fetch: async (_url, { signal }) => new Response(stalledStream(signal)),
  })
  const body = { label: 'Home', street_address: 'Ring Road 1', city: 'Accra', region: 'Greater Accra' }
  const failed = expect(link.addresses.create({ body })).rejects.toMatchObject({ code: 'timeout' })
  await vi.advanceTimersByTimeAsync(30_000)
  await failed
})

test('a caller that goes away cancels', async () => {
  const controller = new AbortController()
  const link = createCimplifyLinkApi({
    baseUrl: '',
    fetch: async (_url, { signal }) => new Response(stalledStream(signal)),
  })
  const failed = expect(link.addresses.list({ signal: controller.signal })).rejects.toMatchObject({ code: 'cancelled' })
  controller.abort()
  await failed
})

function brokenStream(start: string) {
  return new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(start)),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
}

function stalledStream(signal: AbortSignal | null | undefined) {
  return new ReadableStream<Uint8Array>({
    start: (controller) =>
      signal?.addEventListener('abort', () => controller.error(new DOMException('', 'AbortError'))),
  })
}
