import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { Hono } from 'hono'
import { afterEach, describe, expect, test } from 'vitest'
import type { Gateway } from './gateway.ts'
import { toHonoHandler } from './hono.ts'
import type { LogEntry } from './log.ts'
import { toNodeHandler } from './node.ts'
import { openBrowser } from './test/browser.ts'
import { contact, openShop } from './test/shop.ts'

const entries: LogEntry[] = []
afterEach(() => void entries.splice(0))

const open = () => openShop({ log: (entry) => entries.push(entry) })
const requestOtp = '/v1/link/auth/request-otp'
const notice = { event: 'notice', message: expect.stringContaining('before body parsers such as express.json()') }

/** A server that reads a request in its own way before the gateway has it. */
async function serve(gateway: Gateway, readBefore: (incoming: IncomingMessage) => Promise<unknown>) {
  const handler = toNodeHandler(gateway)
  const answer = async (incoming: IncomingMessage, outgoing: ServerResponse) => {
    await readBefore(incoming)
    await handler(incoming, outgoing)
  }
  const server = createServer((incoming, outgoing) => void answer(incoming, outgoing)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const send = (path: string, body?: unknown) =>
    fetch(`http://127.0.0.1:${port}/till/cimplify${path}`, {
      method: 'POST',
      headers: {
        'X-Tillkit': '1',
        Origin: `http://127.0.0.1:${port}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
  return { send, [Symbol.dispose]: () => void server.close() }
}

describe('in Node', () => {
  test('a body that was read before is missed by name, and no API is asked', async () => {
    const { gateways, upstream } = open()
    using server = await serve(gateways[0], buffer)
    const answer = await server.send(requestOtp, contact)
    expect(answer.status).toBe(500)
    expect(await answer.json()).toMatchObject({ error: { code: 'BODY_READ_BEFORE', message: notice.message } })
    expect(entries).toContainEqual(notice)
    expect(upstream.arrivals).toEqual([])
  })

  test('none is missed where there was none', async () => {
    const { gateways } = open()
    using server = await serve(gateways[0], buffer)
    expect((await server.send('/v1/link/auth/logout')).status).toBe(200)
  })

  test('one that the platform read and left as `rawBody` is taken', async () => {
    const { gateways, upstream } = open()
    using server = await serve(gateways[0], async (incoming) =>
      Object.assign(incoming, { rawBody: await buffer(incoming) }),
    )
    expect((await server.send(requestOtp, contact)).status).toBe(200)
    expect(upstream.arrivals[0]?.body).toEqual(contact)
  })
})

test('in Hono a body that was read before is missed by name as well', async () => {
  const { gateways, upstream } = open()
  const app = new Hono()
    .use(async (context, next) => {
      await context.req.json().catch(() => undefined)
      await next()
    })
    .all('/till/*', toHonoHandler(gateways[0]))
  const browser = openBrowser({ fetch: async (request) => app.fetch(request) })
  expect((await browser.send('POST', requestOtp, { body: contact })).status).toBe(500)
  expect(entries).toContainEqual(notice)
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(401)
  expect(upstream.arrivals).toEqual([])
})
