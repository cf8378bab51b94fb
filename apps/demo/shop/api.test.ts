import { createTill, linkSessionSource, memoryCustody } from '@tillkit/client'
import type { Shopper } from '@tillkit/gateway'
import { serveSandbox } from '@tillkit/sandbox/node'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createShopApi } from './api.ts'

const guest = { name: 'Efua Owusu', phone: '+233245551234' }

let ama: Shopper
/** Whom the gateway knows by their cookie. */
let shopper: Shopper | null
let shop: ReturnType<typeof createShopApi>

beforeEach(async () => {
  const sandbox = await serveSandbox({ port: 0 })
  onTestFinished(() => sandbox.close())
  const till = createTill({ custody: memoryCustody({ cimplifyLink: { url: `${sandbox.url}/cimplify` } }) })
  const contact = { type: 'phone', value: '+233244000000' } as const
  const challenge = await till.source(linkSessionSource).requestOtp(contact)
  const [message] = sandbox.sandbox.outbox.list(contact)
  const { id } = await till.source(linkSessionSource).verifyOtp(challenge, message?.code ?? '')
  ama = { customerId: id, contact: contact.value, contactType: contact.type }
  shopper = null
  shop = createShopApi({ shopper: async () => shopper }, sandbox.url)
})

/** What a browser asks the shop, with its cookie. */
async function ask(path: string, body?: unknown, { key = 'key-1', browser = 'browser-1' } = {}) {
  const response = await shop.request(`/api/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Idempotency-Key': key,
      Cookie: `shop-browser=${browser}`,
      Origin: 'http://localhost',
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, answer: response.ok ? await response.json() : null }
}

const order = (who: typeof guest | null, quantities: Record<string, number> = { 'volta-roast': 1 }) => ({
  quantities,
  order: {
    basketId: 'basket-1',
    orderType: 'pickup',
    guest: who,
    mobileMoney: { provider: 'mtn', phoneNumber: '+233245551234' },
  },
})

test('a basket is one order, from however many tabs; with something else in it, it is another one', async () => {
  const tabs = await Promise.all(['key-1', 'key-2', 'key-1'].map((key) => ask('orders', order(guest), { key })))
  const [first] = tabs
  for (const tab of tabs) expect(tab).toEqual(first)
  const changed = await ask('orders', order(guest, { 'volta-roast': 1, 'wild-honey': 1 }), { key: 'key-3' })
  expect(changed.answer.orderId).not.toBe(first?.answer.orderId)
  expect(await ask('orders', undefined, { key: 'key-1' })).toEqual(first)
  expect((await ask('orders', undefined, { browser: 'browser-2' })).answer).toBeNull()
})

test('an order without a key is none', async () => {
  expect(await ask('orders', order(guest), { key: '' })).toEqual({ status: 400, answer: null })
  expect((await ask('orders')).answer).toBeNull()
})

test('an order that failed is none, and is placed when it is sent again', async () => {
  vi.spyOn(globalThis, 'fetch').mockRejectedValueOnce(new TypeError('Failed to fetch'))
  onTestFinished(() => void vi.restoreAllMocks())
  expect((await ask('orders', order(guest))).status).toBe(500)
  expect(await ask('orders')).toEqual({ status: 200, answer: null })
  const placed = await ask('orders', order(guest))
  expect(placed.answer).toMatchObject({ orderId: expect.any(String) })
  expect(await ask('orders')).toEqual(placed)
})

test('who is signed out and says nothing of themselves is asked to sign in, and an order of theirs is found', async () => {
  expect((await ask('orders', order(null))).answer).toEqual({ refused: expect.stringContaining('Sign in again') })
  shopper = ama
  const placed = await ask('orders', order(null))
  expect(placed.answer).toEqual({ orderId: expect.any(String), billToken: null })
  shopper = null
  expect(await ask('orders', order(null), { key: 'key-2' })).toEqual(placed)
})

test('a request is sent again for the browser that ordered, and for the shopper whose order it is', async () => {
  shopper = ama
  const { orderId } = (await ask('orders', order(null))).answer
  const askAgain = async (browser: string) =>
    (await ask(`orders/${orderId}/prompt`, { wallet: null }, { browser, key: `again ${browser}` })).status
  expect(await askAgain('browser-1')).toBe(200)
  expect(await askAgain('browser-2')).toBe(200)
  shopper = null
  expect(await askAgain('browser-2')).toBe(404)
})
