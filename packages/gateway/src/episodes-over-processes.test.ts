// The same as in episodes.test.ts, with nothing in common but a Redis: two processes, two clocks, two memories.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './test/browser.ts'
import { startGatewayProcess, type GatewayProcess } from './test/gateway-processes.ts'
import { createLinkUpstream } from './test/link-upstream.ts'
import { startRedis, type RedisServer } from './test/redis-server.ts'
import { contact } from './test/shop.ts'

const episodes = Number(process.env['TILLKIT_EPISODES'] ?? 20)

const clock = { ahead: 0 }
const upstream = createLinkUpstream(() => Date.now() + clock.ahead)
let redis: RedisServer
let api: Server
let gateways: GatewayProcess[] = []

beforeAll(async () => {
  redis = await startRedis()
  api = createServer(getRequestListener((request) => upstream.fetch(request), { overrideGlobalObjects: false }))
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(api.address() as AddressInfo).port}`
  gateways = await Promise.all([startGatewayProcess(url, redis.url), startGatewayProcess(url, redis.url)])
}, 180_000)

afterAll(async () => {
  await Promise.all(gateways.map((gateway) => gateway.stop()))
  api.closeAllConnections()
  api.close()
  await redis.close()
})

test(
  `${episodes} refreshes, each wanted by five tabs with three calls over two processes, cost no session`,
  async () => {
    const [one, other] = gateways
    if (!one || !other) throw new Error('The gateways have not started')
    const browser = openBrowser(one)
    await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
    await browser.send('POST', '/v1/link/auth/verify-otp', { body: { ...contact, otp_code: '123456' } })
    let lost = 0
    for (let episode = 1; episode <= episodes; episode += 1) {
      clock.ahead += 16 * 60_000
      await Promise.all(gateways.map((gateway) => gateway.wait(16 * 60_000)))
      const calls = Array.from({ length: 15 }, (_, call) =>
        browser.sendOnly('GET', '/v1/link/data', { gateway: call % 2 === 0 ? one : other }),
      )
      const answers = await Promise.all(calls)
      // The answer of any of them may be the last to arrive.
      for (const answer of answers.toSorted(() => Math.random() - 0.5)) {
        if (answer.status !== 200) lost += 1
        browser.accept(answer)
      }
    }
    const refreshes = upstream.count('POST /v1/link/auth/refresh')
    console.log(`two processes: ${episodes} rotations, ${refreshes} calls to the API, ${lost} answers lost`)
    expect(lost).toBe(0)
    expect(refreshes).toBe(episodes)
    expect(upstream.alive()).toBe(1)
  },
  60_000 + episodes * 500,
)
