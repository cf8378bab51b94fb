import { Redis } from 'ioredis'
import { createClient } from 'redis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { redisStore } from './redis.ts'
import type { Store } from './store/store.ts'
import { startRedis, type RedisServer } from './test/redis-server.ts'
import { contact, openShop } from './test/shop.ts'

let server: RedisServer
const closing: (() => void)[] = []

beforeAll(async () => {
  server = await startRedis()
}, 180_000)

afterAll(async () => {
  for (const close of closing) close()
  await server.close()
})

async function openNodeRedis() {
  const client = createClient({ url: server.url, disableOfflineQueue: true, socket: { reconnectStrategy: 100 } })
  client.on('error', () => undefined)
  await client.connect()
  closing.push(() => client.destroy())
  return client
}

async function openIoRedis() {
  const client = new Redis(server.url, { enableOfflineQueue: false, retryStrategy: () => 100, lazyConnect: true })
  client.on('error', () => undefined)
  await client.connect()
  closing.push(() => client.disconnect())
  return client
}

const clients: [name: string, open: () => Promise<Store>][] = [
  ['redis', async () => redisStore(await openNodeRedis())],
  ['ioredis', async () => redisStore(await openIoRedis(), { prefix: 'shop:' })],
]

describe.each(clients)('over %s', (_name, open) => {
  test('keeps what it is given, for as long as it is told', async () => {
    const store = await open()
    expect(await store.get('a')).toBeUndefined()
    await store.set('a', '1', 0.5)
    expect(await store.get('a')).toBe('1')
    expect(await store.setIfAbsent('a', '2', 1)).toBe(false)
    await vi.waitFor(async () => expect(await store.get('a')).toBeUndefined(), 5_000)
    expect(await store.setIfAbsent('a', '3', 1)).toBe(true)
    await store.delete('a')
    expect(await store.get('a')).toBeUndefined()
  })

  test('gives a lease to one of fifty', async () => {
    const stores = await Promise.all([open(), open()])
    const takes = Array.from({ length: 50 }, (_, at) => stores[at % 2 === 0 ? 0 : 1].setIfAbsent('lease', `${at}`, 5))
    expect((await Promise.all(takes)).filter(Boolean)).toHaveLength(1)
    await stores[0].delete('lease')
  })

  test('loses no count, and lets it go with the time of the first', async () => {
    const stores = await Promise.all([open(), open()])
    const counts = await Promise.all(
      Array.from({ length: 100 }, (_, at) => stores[at % 2 === 0 ? 0 : 1].increment('count', 0.3)),
    )
    expect(counts.toSorted((one, other) => one - other)).toEqual(Array.from({ length: 100 }, (_, at) => at + 1))
    await vi.waitFor(async () => expect(await stores[0].get('count')).toBeUndefined(), 5_000)
  })
})

test('an expired session is refreshed once, for fifteen calls over two instances with a client each', async () => {
  const [first, second] = [redisStore(await openNodeRedis()), redisStore(await openIoRedis())]
  const { browser, upstream, signIn, wait } = openShop({ store: first })
  const other = openShop({ store: second, fetch: (request) => upstream.fetch(request) })
  await signIn()
  for (let round = 1; round <= 3; round += 1) {
    wait(16 * 60_000)
    other.wait(16 * 60_000)
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, call) =>
        browser.sendOnly('GET', '/v1/link/data', call % 2 === 0 ? {} : { gateway: other.gateways[0] }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200))
    for (const answer of answers) browser.accept(answer)
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(round)
  }
})

describe.each([
  ['killed', () => server.kill(), () => server.restart()],
  ['frozen', async () => server.freeze(), async () => server.thaw()],
])('while Redis is %s', (_name, breakIt, mend) => {
  test('reads go on, refreshes and codes wait, and soon after its return all is well', async () => {
    const { browser, upstream, signIn, wait } = openShop({ store: redisStore(await openNodeRedis()) })
    await signIn()
    await breakIt()
    for (let time = 0; time < 3; time += 1) expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
    expect((await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })).status).toBe(503)
    wait(16 * 60_000)
    const refused = await browser.send('GET', '/v1/link/data')
    expect(refused.status).toBe(503)
    expect(refused.headers.getSetCookie()).toEqual([])

    await mend()
    await vi.waitFor(async () => expect((await browser.send('GET', '/v1/link/data')).status).toBe(200), {
      timeout: 10_000,
      interval: 100,
    })
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
  }, 20_000)
})
