// Refresh tokens rotate and a used one ends the session: whether that ever costs a shopper the session is a matter of
// numbers. TILLKIT_EPISODES=1000 for the long run.
import { createClient } from 'redis'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { redisStore } from './redis.ts'
import { startRedis, type RedisServer } from './test/redis-server.ts'
import { openShop, type Shop } from './test/shop.ts'

const episodes = Number(process.env['TILLKIT_EPISODES'] ?? 100)
const patience = 60_000 + episodes * 500
const refreshing = 'POST /v1/link/auth/refresh'
const verifying = 'POST /v1/link/auth/verify-otp'

let redis: RedisServer
const closing: (() => void)[] = []

beforeAll(async () => {
  redis = await startRedis()
}, 180_000)

afterAll(async () => {
  for (const close of closing) close()
  await redis.close()
})

async function openStore() {
  const client = createClient({ url: redis.url, disableOfflineQueue: true })
  client.on('error', () => undefined)
  await client.connect()
  closing.push(() => client.destroy())
  return redisStore(client)
}

/** Two gateways that share nothing but a Redis, in front of one strict API that takes its time. */
async function openShops(): Promise<{ shop: Shop; other: Shop['gateways'][0]; wait: Shop['wait'] }> {
  const shop = openShop({ store: await openStore() })
  const other = openShop({ store: await openStore(), fetch: (request) => shop.upstream.fetch(request) })
  shop.upstream.intercept = async (_arrival, proceed) => {
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
    const response = proceed()
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
    return response
  }
  return {
    shop,
    other: other.gateways[0],
    wait(milliseconds) {
      shop.wait(milliseconds)
      other.wait(milliseconds)
    },
  }
}

const minutes = (count: number) => count * 60_000

test(
  `${episodes} refreshes, each wanted by five tabs with three calls over two gateways, cost no session`,
  async () => {
    const { shop, other, wait } = await openShops()
    const { browser, upstream } = shop
    await shop.signIn()
    let lost = 0
    for (let episode = 1; episode <= episodes; episode += 1) {
      wait(minutes(16))
      const calls = Array.from({ length: 15 }, (_, call) =>
        browser.sendOnly('GET', '/v1/link/data', call % 2 === 0 ? {} : { gateway: other }),
      )
      for (const answer of (await Promise.all(calls)).toSorted(() => Math.random() - 0.5)) {
        if (answer.status !== 200) lost += 1
        browser.accept(answer)
      }
    }
    console.log(`refresh: ${episodes} rotations, ${upstream.count(refreshing)} calls to the API, ${lost} answers lost`)
    expect(lost).toBe(0)
    expect(upstream.count(refreshing)).toBe(episodes)
    expect(upstream.alive()).toBe(1)
  },
  patience,
)

test(
  `${episodes} refreshes whose answers got lost sign nobody out`,
  async () => {
    const { shop, other, wait } = await openShops()
    const { browser, upstream } = shop
    await shop.signIn()
    let signedOut = 0
    for (let episode = 1; episode <= episodes; episode += 1) {
      wait(minutes(16))
      await browser.sendAndLose('GET', '/v1/link/data')
      const again = await browser.send('GET', '/v1/link/data', { gateway: other })
      if (again.status !== 200) signedOut += 1
    }
    console.log(`lost refreshes: ${episodes}, signed out: ${signedOut}`)
    expect(signedOut).toBe(0)
    expect(upstream.count(refreshing)).toBe(episodes)
  },
  patience,
)

test(
  `${episodes} right codes whose answers got lost are never called wrong`,
  async () => {
    const { shop, other, wait } = await openShops()
    const { browser, upstream } = shop
    let calledWrong = 0
    for (let episode = 1; episode <= episodes; episode += 1) {
      wait(minutes(10))
      const contact = { contact: `+233${244_000_000 + episode}`, contact_type: 'phone' }
      const right = { ...contact, otp_code: '123456' }
      await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
      await browser.sendAndLose('POST', '/v1/link/auth/verify-otp', { body: right })
      const again = await browser.send('POST', '/v1/link/auth/verify-otp', { body: right, gateway: other })
      if (again.status !== 200) calledWrong += 1
    }
    console.log(`lost verifications: ${episodes}, called wrong: ${calledWrong}`)
    expect(calledWrong).toBe(0)
    expect(upstream.count(verifying)).toBe(episodes)
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  },
  patience,
)
