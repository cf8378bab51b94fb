import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createCimplifyLinkApi } from '../apis/cimplify-link.ts'
import { createEpoch } from '../session/epoch.ts'
import { ApiError } from './api-error.ts'
import { readRetryAfter } from './retry-after.ts'
import { retryPause } from './retry.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const error = (details: Partial<ApiError> = {}) =>
  new ApiError({ code: 'unreachable', backend: 'cimplify-link', operation: 'GET /', ...details })

const body = { label: 'Home', street_address: 'Ring Road 1', city: 'Accra', region: 'Greater Accra' }
const saved = () => new Response(JSON.stringify({ data: { id: 'addr_1' } }))

/** A network that fails `failures` times, and remembers the keys that it saw. */
function flaky(failures: number, answer = saved) {
  const keys: (string | null)[] = []
  const fetch = async (_url: string, init: RequestInit) => {
    keys.push(new Headers(init.headers).get('idempotency-key'))
    if (keys.length <= failures) throw new TypeError('Failed to fetch')
    return answer()
  }
  return { keys, fetch }
}

test('a keyed save is sent again with its own key', async () => {
  const { keys, fetch } = flaky(2)
  const created = createCimplifyLinkApi({ baseUrl: '', fetch }).addresses.create({ body, idempotencyKey: 'key-1' })
  await vi.runAllTimersAsync()
  expect((await created).id).toBe('addr_1')
  expect(keys).toEqual(['key-1', 'key-1', 'key-1'])
})

test('after three tries the error is shown', async () => {
  const { keys, fetch } = flaky(9)
  const failed = expect(createCimplifyLinkApi({ baseUrl: '', fetch }).addresses.list()).rejects.toMatchObject({
    code: 'unreachable',
  })
  await vi.runAllTimersAsync()
  await failed
  expect(keys).toHaveLength(3)
})

test('a write without a key, and a code, are sent once', async () => {
  for (const send of ['create', 'verify'] as const) {
    const { keys, fetch } = flaky(1)
    const link = createCimplifyLinkApi({ baseUrl: '', fetch })
    const sent =
      send === 'create'
        ? link.addresses.create({ body })
        : link.auth.verifyOtp({ body: { contact: '+233244000000', contact_type: 'phone', otp_code: '123456' } })
    const failed = expect(sent).rejects.toMatchObject({ code: 'unreachable' })
    await vi.runAllTimersAsync()
    await failed
    expect(keys).toHaveLength(1)
  }
})

test('what began in another session is dropped, and not sent again', async () => {
  const epoch = createEpoch()
  const { keys, fetch } = flaky(1)
  const link = createCimplifyLinkApi({ baseUrl: '', fetch, epoch })
  const failed = expect(link.addresses.create({ body, idempotencyKey: 'key-1' })).rejects.toMatchObject({
    code: 'session-changed',
  })
  await vi.advanceTimersByTimeAsync(10)
  epoch.bump()
  await vi.runAllTimersAsync()
  await failed
  expect(keys).toHaveLength(1)
})

test.each([
  ['after a lost answer nobody knows', 1, true],
  ['at first nothing was done', 0, false],
])('turned away for a minute: %s', async (_what, failures, outcomeUnknown) => {
  const busy = () => new Response('{}', { status: 429, headers: { 'Retry-After': '60' } })
  const { keys, fetch } = flaky(failures, busy)
  const link = createCimplifyLinkApi({ baseUrl: '', fetch })
  const failed = expect(link.addresses.create({ body, idempotencyKey: 'key-1' })).rejects.toMatchObject({
    code: 'rate-limited',
    retryAfter: 60_000,
    outcomeUnknown,
  })
  await vi.runAllTimersAsync()
  await failed
  expect(keys).toHaveLength(failures + 1)
})

describe('how long to wait', () => {
  test('doubles from half a second, with chance in it', () => {
    for (const [failures, most] of [
      [1, 500],
      [2, 1000],
    ] as const) {
      const pause = retryPause(error(), failures, 0)
      expect(pause).toBeGreaterThanOrEqual(most / 2)
      expect(pause).toBeLessThanOrEqual(most)
    }
  })

  test('what the server says counts, unless it is more than a shopper waits', () => {
    expect(retryPause(error({ code: 'rate-limited', retryAfter: 5000 }), 1, 0)).toBe(5000)
    expect(retryPause(error({ code: 'rate-limited', retryAfter: 31_000 }), 1, 0)).toBeNull()
    expect(retryPause(error({ code: 'rate-limited', retryAfter: 5000 }), 1, 26_000)).toBeNull()
  })

  test('a definite no is not asked again', () => {
    for (const code of ['validation', 'not-found', 'otp-invalid', 'unauthenticated', 'unexpected-answer'] as const)
      expect(retryPause(error({ code }), 1, 0)).toBeNull()
  })
})

test.each([
  ['30', 30_000],
  ['0', 0],
  [' 7 ', 7000],
  ['Sat, 21 Nov 2026 10:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 09:00:00 GMT', 0],
  ['1000000000', 86_400_000],
  ['9'.repeat(400), 86_400_000],
  ['soon', null],
  ['', null],
  ['-5', null],
])('Retry-After %j is %j ms', (header, expected) => {
  expect(readRetryAfter(header, 'Sat, 21 Nov 2026 10:00:00 GMT')).toBe(expected)
})
