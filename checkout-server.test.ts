// What docs/checkout.md says of the shop's own server is run as it stands there.
import { expect, onTestFinished, test } from 'vitest'
import { codeBlocks, readDocument } from './scripts/documents.ts'
import { runExample } from './scripts/run-example.ts'

const root = import.meta.dirname

test('the shop’s server wants a key and a body that it can read', async () => {
  const examples = codeBlocks(readDocument(root, 'docs/checkout.md')).map(({ code }) => code)
  const server = examples.find((code) => code.includes('export function createShopApi'))
  const shop = await runExample(root, 'checkout', `${server}\n${ordersInMemory}`, {})
  onTestFinished(() => shop.stop())

  const order = {
    basketId: 'basket-1',
    orderType: 'pickup',
    guest: { name: 'Ama', phone: '+233244000000' },
    address: null,
    mobileMoney: { provider: 'mtn', phoneNumber: '+233244000000' },
  }
  async function send(method: string, path: string, body: unknown, headers: Record<string, string>) {
    const response = await fetch(shop.url + path, {
      method,
      headers: { Origin: shop.url, 'Content-Type': 'application/json', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return [response.status, await response.json()]
  }
  const withKey = { 'Idempotency-Key': 'key-1', Cookie: 'shop-browser=one' }
  expect(await send('POST', '/api/orders', order, withKey)).toEqual([200, { orderId: 'one key-1', billToken: null }])
  expect(await send('GET', '/api/orders', undefined, withKey)).toEqual([200, { orderId: 'one key-1', billToken: null }])
  expect(await send('POST', '/api/orders/ord_1/prompt', { wallet: null }, withKey)).toEqual([200, null])

  const missing = [400, { error: 'The Idempotency-Key is missing.' }]
  expect(await send('POST', '/api/orders', order, {})).toEqual(missing)
  expect(await send('GET', '/api/orders', undefined, {})).toEqual(missing)
  expect(await send('POST', '/api/orders/ord_1/prompt', { wallet: null }, {})).toEqual(missing)

  const unreadable = [400, { error: 'This body cannot be read.' }]
  expect(await send('POST', '/api/orders', { ...order, mobileMoney: null }, withKey)).toEqual(unreadable)
  expect(await send('POST', '/api/orders/ord_1/prompt', {}, withKey)).toEqual(unreadable)
}, 60_000)

/** What the example leaves to the shop: nobody is signed in, and an order's id tells of which attempt it is. */
const ordersInMemory = `
import { serve } from '@hono/node-server'
const placed = ({ browser, key }) => ({ orderId: browser + ' ' + key, billToken: null })
const orders = { place: async (attempt) => placed(attempt), find: async (attempt) => placed(attempt), ask: async () => true }
const { fetch } = createShopApi({ shopper: async () => null }, orders)
serve({ fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' })
`
