import { createServer, request as httpRequest } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox } from '@tillkit/sandbox'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createGateway } from './gateway.ts'
import { toNodeHandler } from './node.ts'
import { testSecret } from './test/shop.ts'

const sandbox = await createSandbox()
const nativeRequest = globalThis.Request

const gateway = createGateway({
  cimplifyLink: { url: 'https://sandbox.example/cimplify' },
  secrets: [testSecret],
  development: true,
  fetch: (request) => sandbox.fetch(request),
})
const handler = toNodeHandler(gateway)
const server = createServer((incoming, outgoing) => void handler(incoming, outgoing))

beforeAll(() => new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve)))

afterAll(() => {
  server.closeAllConnections()
  server.close()
  sandbox.close()
})

const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`

const contact = { contact: '+233244000000', contact_type: 'phone' }

test('a shopper signs in over HTTP with the code that the sandbox sent, reloads and signs out', async () => {
  const cookies = new Map<string, string>()
  const send = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${origin()}/till/cimplify${path}`, {
      method,
      headers: {
        'X-Tillkit': '1',
        // Node's own fetch says where a request comes from in neither way: as an old browser it names its origin.
        Origin: origin(),
        Cookie: [...cookies].map((pair) => pair.join('=')).join('; '),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (line.includes('Max-Age=0')) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }

  expect((await send('GET', '/v1/link/data')).status).toBe(401)
  expect((await send('POST', '/v1/link/auth/request-otp', contact)).status).toBe(200)
  const outbox = await sandbox.fetch(new Request('https://sandbox.example/_sandbox/outbox?contact=%2B233244000000'))
  const text = await outbox.text()
  const code = /"code":\s*"(\d{6})"/.exec(text)?.[1]
  expect((await send('POST', '/v1/link/auth/verify-otp', { ...contact, otp_code: code })).status).toBe(200)
  expect([...cookies.keys()].toSorted()).toEqual(['till-device', 'till-session', 'till-signed-in'])

  const data = await (await send('GET', '/v1/link/data')).json()
  expect(data).toMatchObject({ data: { customer: { phone: '+233244000000' } }, status: { success: true } })

  const [address] = data.data.addresses
  const edited = await send('POST', `/v1/link/addresses/${address.id}`, { label: 'Cottage' })
  expect(await edited.json()).toMatchObject({ data: { id: address.id, label: 'Cottage' } })

  // Past the bearer's life, in the sandbox's eyes alone: the gateway hears of it by a 401.
  sandbox.clock.advance(16 * 60)
  expect((await send('GET', '/v1/link/data')).status).toBe(200)
  expect((await send('POST', '/v1/link/auth/logout')).status).toBe(200)
  expect([...cookies.keys()]).toEqual(['till-device'])
  expect((await send('GET', '/v1/link/data')).status).toBe(401)
})

test('a load balancer needs no header', async () => {
  const response = await fetch(`${origin()}/till/healthz`)
  expect(await response.json()).toEqual({ status: 'ok' })
})

test.each(['shop.example/../evil', 'a b', 'user@shop.example', '[::1'])('the Host %j is refused', async (host) => {
  const status = await new Promise((resolve, reject) => {
    httpRequest(`${origin()}/till/healthz`, { headers: { Host: host } }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })
  expect(status).toBe(400)
})

test('the merchant keeps the Request of Node', () => {
  expect(globalThis.Request).toBe(nativeRequest)
})
