import { describe, expect, test } from 'vitest'
import { Hono } from 'hono'
import { toHonoHandler } from './hono.ts'
import type { Measure } from './metrics.ts'
import { memoryStore } from './store/memory.ts'
import { contact, openShop } from './test/shop.ts'

const bare = (path: string, method = 'GET') => new Request(`https://shop.example${path}`, { method })

/** A promise that waits for `open()`. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

describe('readiness', () => {
  test('is there while the store answers, and is not told from the outside why not', async () => {
    const store = memoryStore()
    let down = false
    const { gateways } = openShop({
      store: { ...store, get: (key) => (down ? Promise.reject(new Error('redis is down')) : store.get(key)) },
    })
    const ask = async (path: string) => (await gateways[0].fetch(bare(path))).status
    expect([await ask('/till/readyz'), await ask('/till/healthz')]).toEqual([200, 200])
    down = true
    const refused = await gateways[0].fetch(bare('/till/readyz'))
    expect(refused.status).toBe(503)
    expect(await refused.text()).toBe('{"status":"no store"}')
    expect(await ask('/till/healthz')).toBe(200)
  })

  test('answers GET and HEAD under the base path alone', async () => {
    const { gateways } = openShop()
    const ask = async (path: string, method?: string) => (await gateways[0].fetch(bare(path, method))).status
    expect(await ask('/till/readyz', 'HEAD')).toBe(200)
    expect(await ask('/till/readyz', 'POST')).toBe(404)
    expect(await ask('/readyz')).toBe(404)
    expect(await ask('/tillage/readyz')).toBe(404)
  })
})

describe('stopping', () => {
  test('sends new requests elsewhere and waits for those under way', async () => {
    const { browser, gateways, upstream, signIn } = openShop()
    await signIn()
    const held = gate()
    upstream.intercept = async (_arrival, proceed) => {
      await held.opened
      return proceed()
    }
    const late = browser.sendOnly('GET', '/v1/link/data')
    await new Promise((resolve) => setTimeout(resolve, 20))
    let isStopped = false
    const stopping = gateways[0].stop().then(() => (isStopped = true))
    expect((await gateways[0].fetch(bare('/till/readyz'))).status).toBe(503)
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(isStopped).toBe(false)
    held.open()
    expect((await late).status).toBe(200)
    await stopping
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  })

  test('does not wait for ever', async () => {
    const { browser, gateways, upstream, signIn } = openShop()
    await signIn()
    const held = gate()
    upstream.intercept = async (_arrival, proceed) => {
      await held.opened
      return proceed()
    }
    const late = browser.sendOnly('GET', '/v1/link/data')
    await new Promise((resolve) => setTimeout(resolve, 20))
    await gateways[0].stop(30)
    held.open()
    expect((await late).status).toBe(200)
  })
})

test('more requests at once than configured are asked to come back, and the next ones are served', async () => {
  const { browser, upstream, signIn } = openShop({ concurrency: 3 })
  await signIn()
  const held = gate()
  upstream.intercept = async (_arrival, proceed) => {
    await held.opened
    return proceed()
  }
  const burst = Array.from({ length: 8 }, () => browser.sendOnly('GET', '/v1/link/data'))
  await new Promise((resolve) => setTimeout(resolve, 30))
  held.open()
  const answers = await Promise.all(burst)
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
    200, 200, 200, 503, 503, 503, 503, 503,
  ])
  expect(answers.find(({ status }) => status === 503)?.headers.get('Retry-After')).toBe('1')
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
})

describe('metrics', () => {
  test('count and time with templates and codes, and nothing of anyone', async () => {
    const measures: Measure[] = []
    const { browser, upstream, signIn, wait } = openShop({ metrics: (measure) => measures.push(measure) })
    await signIn()
    wait(16 * 60_000)
    await browser.send('DELETE', '/v1/link/addresses/addr_secret')
    upstream.intercept = () => Promise.reject(new TypeError('fetch failed'))
    await browser.send('GET', '/v1/link/data')
    const duration = expect.any(Number)
    expect(measures).toContainEqual({ name: 'refresh', outcome: 'made' })
    expect(measures).toContainEqual({
      name: 'upstream',
      method: 'DELETE',
      path: '/v1/link/addresses/:id',
      status: 200,
      duration,
    })
    expect(measures).toContainEqual({
      name: 'upstream',
      method: 'POST',
      path: '/v1/link/auth/refresh',
      status: 200,
      duration,
    })
    expect(measures.at(-2)).toEqual({ name: 'upstream', method: 'GET', path: '/v1/link/data', status: 0, duration })
    expect(measures.at(-1)).toEqual({ name: 'request', method: 'GET', path: '/v1/link/data', status: 502, duration })
    // Without the durations, whose decimals may be anybody's number.
    const all = JSON.stringify(measures, (_key, value: unknown) => (typeof value === 'number' ? null : value))
    for (const secret of ['addr_secret', '244000000', ...upstream.tokens]) expect(all).not.toContain(secret)
  })

  test('that throw break no request', async () => {
    const { signIn } = openShop({
      metrics: () => {
        throw new Error('no collector')
      },
    })
    expect((await signIn()).status).toBe(200)
  })
})

test('a Hono app hands requests over, with the address where its server tells it', async () => {
  const { gateways } = openShop({ limits: { sendsPerAddressBlock: 1 } })
  const app = new Hono().all('/till/*', toHonoHandler(gateways[0]))
  const ask = (remoteAddress: string) =>
    app.request(
      'https://shop.example/till/cimplify/v1/link/auth/request-otp',
      {
        method: 'POST',
        headers: { 'X-Tillkit': '1', 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
        body: JSON.stringify(contact),
      },
      { incoming: { socket: { remoteAddress } } },
    )
  expect((await ask('41.66.200.7')).status).toBe(200)
  expect((await ask('41.66.200.8')).status).toBe(429)
  expect((await ask('41.66.201.7')).status).toBe(200)
  expect((await app.request('https://shop.example/till/healthz')).status).toBe(200)
})
