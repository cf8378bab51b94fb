import { afterEach, describe, expect, test, vi } from 'vitest'
import type { GatewayConfig } from './config.ts'
import { createGateway } from './gateway.ts'
import type { LogEntry } from './log.ts'
import { memoryStore } from './store/memory.ts'
import { openBrowser } from './test/browser.ts'
import { openSandboxShop } from './test/sandbox-shop.ts'
import { contact, openShop, testSecret } from './test/shop.ts'

afterEach(() => vi.restoreAllMocks())

const mistake = new TypeError('db is undefined, said +233244000000')
const throws = (): never => {
  throw mistake
}
const rejects = () => Promise.reject(mistake)

const heard: unknown[] = []
const onError = (error: unknown) => void heard.push(error)
afterEach(() => void heard.splice(0))

const requestOtp = '/v1/link/auth/request-otp'
const imprint = { url: 'https://sandbox.example/imprint', key: 'imprint_test_sandbox' }

describe.each([
  ['throws', throws],
  ['rejects', rejects],
])('what %s', (_how, fails) => {
  test.each<[name: string, config: Partial<GatewayConfig>, status: number]>([
    ['the staff check', { authorizeStaff: fails }, 503],
    ['who has which card', { imprint: { ...imprint, identify: fails } }, 503],
    ['the log', { log: fails }, 403],
    ['the metrics', { metrics: fails }, 403],
  ])('in %s is told whole, and shown to nobody', async (_name, config, status) => {
    const entries: LogEntry[] = []
    const shop = await openSandboxShop({ log: (entry) => entries.push(entry), onError, ...config })
    await shop.signIn()
    const body = { partner_customer_id: 'SHOP_1' }
    const answer = await shop.browser.send('POST', '/v2/customers/me/link', { prefix: '/imprint', body })
    expect(answer.status).toBe(status)
    expect(new Set(heard)).toEqual(new Set([mistake]))
    expect((await answer.text()) + JSON.stringify(entries)).not.toMatch(/db is|244000000/)
    shop.close()
  })

  test.each<[name: string, config: Partial<GatewayConfig>, code: string]>([
    ['the way to the APIs', { fetch: fails }, 'UPSTREAM_CONNECTION_LOST'],
    ['the store', { store: { ...memoryStore(), increment: fails } }, 'STORE_UNAVAILABLE'],
  ])('in %s is told whole, and shown to nobody', async (_name, config, code) => {
    const { browser } = openShop({ onError, ...config })
    const answer = await browser.send('POST', requestOtp, { body: contact })
    expect(await answer.json()).toMatchObject({ error: { code, message: expect.not.stringContaining('db is') } })
    expect(heard).toEqual([mistake])
  })

  test('while it is told leaves the answer alone', async () => {
    const { browser } = openShop({ onError: fails, fetch: throws })
    expect((await browser.send('POST', requestOtp, { body: contact })).status).toBe(502)
  })
})

test('a clock that throws is told, and every request has its answer', async () => {
  const { browser } = openShop({ onError, now: throws })
  expect((await browser.send('POST', requestOtp, { body: contact })).status).toBe(503)
  expect(heard[0]).toBe(mistake)
  expect((await browser.send('GET', '/nothing')).status).toBe(404)
})

test('a session that was refreshed on the way to a mistake is not lost over it', async () => {
  const { browser, signIn, wait } = openShop({ imprint: { ...imprint, identify: throws }, onError })
  await signIn()
  wait(16 * 60_000)
  const answer = await browser.send('POST', '/v2/customers/me/link', { prefix: '/imprint', body: {} })
  expect(answer.status).toBe(503)
  expect(answer.headers.getSetCookie().some((line) => line.startsWith('__Host-till-session='))).toBe(true)
})

describe('without `onError`', () => {
  async function fail(config: Partial<GatewayConfig>) {
    const printed = vi.spyOn(console, 'error').mockImplementation(() => {})
    const gateway = createGateway({
      cimplifyLink: { url: 'https://link.example' },
      secrets: [testSecret],
      store: memoryStore(),
      fetch: throws,
      ...config,
    })
    await openBrowser(gateway).send('POST', requestOtp, { body: contact })
    return printed.mock.calls
  }

  test('it is printed for whoever develops, also beside a log', async () => {
    expect(await fail({ development: true, log: () => {} })).toEqual([[mistake]])
  })

  test('it is printed nowhere else', async () => {
    expect(await fail({})).toEqual([])
    expect(await fail({ development: true, onError })).toEqual([])
    expect(heard).toEqual([mistake])
  })
})
