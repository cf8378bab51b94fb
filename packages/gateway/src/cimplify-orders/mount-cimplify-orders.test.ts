import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LogEntry } from '../log.ts'
import { openBrowser } from '../test/browser.ts'
import { checkout, openSandboxShop, type SandboxShop } from '../test/sandbox-shop.ts'
import { openShop } from '../test/shop.ts'

const receiptSchema = v.object({ order_id: v.string(), bill_token: v.string() })

let shop: SandboxShop
beforeEach(async () => {
  shop = await openSandboxShop()
})
afterEach(() => shop.close())

async function buy() {
  const { order_id, bill_token } = v.parse(receiptSchema, await shop.control('POST', '/orders', checkout))
  return {
    path: `/api/v1/orders/${order_id}`,
    id: order_id,
    guest: { 'X-Bill-Token': bill_token },
    billToken: bill_token,
  }
}

const last = () => shop.sent.at(-1)

test('without configuration its routes do not exist', async () => {
  const { browser } = openShop()
  expect((await browser.send('GET', '/api/v1/orders')).status).toBe(404)
})

describe('a guest', () => {
  test('opens an order by the bill token, and pays with the same right', async () => {
    const { browser } = shop
    const { path, id, guest, billToken } = await buy()
    const order = await browser.send('GET', path, { headers: guest })
    expect(await order.json()).toMatchObject({ success: true, data: { id, status: 'pending' } })
    expect(last()?.url.search).toBe(`?token=${billToken}`)
    expect(last()?.headers.get('X-Public-Key')).toBe('pk_test_sandbox')
    expect(last()?.headers.get('X-Bill-Token')).toBeNull()

    for (const [method, part] of [
      ['GET', '/payment-status'],
      ['POST', '/verify-payment'],
      ['POST', '/cancel'],
    ] as const) {
      const answer = await browser.send(method, path + part, { headers: { ...guest, 'Idempotency-Key': 'key-1' } })
      expect(answer.status).toBe(200)
    }
    expect(last()?.headers.get('Idempotency-Key')).toBe('key-1')
  })

  test('gets no cookie for it, and no token back', async () => {
    const { path, guest, billToken } = await buy()
    const answer = await shop.browser.send('GET', path, { headers: guest })
    expect(answer.headers.getSetCookie()).toEqual([])
    expect((await answer.text()) + JSON.stringify([...answer.headers])).not.toContain(billToken)
  })

  test('is not heard with a token in the query', async () => {
    const { path, billToken } = await buy()
    const answer = await shop.browser.send('GET', `${path}?token=${billToken}`)
    expect(answer.status).toBe(404)
    expect(last()?.url.search).toBe('')
  })

  test.each(['bt_\u00e9', 'a b', '', 'x'.repeat(257)])('with a token such as %j is told so', async (token) => {
    const { path } = await buy()
    const answer = await shop.browser.send('GET', path, { headers: { 'X-Bill-Token': token } })
    expect(answer.status).toBe(400)
  })

  test('cannot tell a wrong token, a foreign order and none from each other', async () => {
    const { path } = await buy()
    const other = await buy()
    const answers = await Promise.all([
      shop.browser.send('GET', path),
      shop.browser.send('GET', path, { headers: other.guest }),
      shop.browser.send('GET', path, { headers: { 'X-Bill-Token': 'bt_wrong' } }),
      shop.browser.send('GET', '/api/v1/orders/ord_none', { headers: other.guest }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  })

  test('has no list and claims nothing', async () => {
    const { path, guest } = await buy()
    expect((await shop.browser.send('GET', '/api/v1/orders')).status).toBe(401)
    const body = { customer_id: 'cus_1' }
    expect((await shop.browser.send('POST', `${path}/customer`, { headers: guest, body })).status).toBe(401)
    expect(shop.sent.filter(({ url }) => url.pathname.endsWith('/customer'))).toEqual([])
  })
})

describe('a shopper', () => {
  test('lists their own with the documented filters, and no others', async () => {
    await shop.signIn()
    const answer = await shop.browser.send('GET', '/api/v1/orders?status=completed&limit=5&customer_id=cus_2&token=x')
    expect(answer.status).toBe(200)
    expect((await answer.json()).data).toHaveLength(1)
    expect(last()?.url.search).toBe('?status=completed&limit=5')
    expect((await shop.browser.send('GET', '/api/v1/orders?limit=101')).status).toBe(400)
  })

  test('claims an order as themselves, whoever the page names', async () => {
    const { data } = await (await shop.signIn()).json()
    const { path, guest } = await buy()
    const claimed = await shop.browser.send('POST', `${path}/customer`, {
      headers: guest,
      body: { customer_id: 'cus_somebody_else' },
    })
    expect(claimed.status).toBe(200)
    expect(JSON.parse(last()?.body ?? '')).toEqual({ customer_id: data.customer_id })
    expect((await shop.browser.send('GET', path)).status).toBe(200)
    // Somebody else's from here on, also with the customer's id in the body.
    const other = openBrowser(shop.gateways[1])
    await shop.signIn(other, { contact: '+233200000001', contact_type: 'phone' })
    expect((await other.send('GET', path)).status).toBe(404)
  })

  test('goes on with a refreshed bearer, and gets its cookie', async () => {
    await shop.signIn()
    const { path, guest } = await buy()
    shop.sandbox.clock.advance(16 * 60)
    const answer = await shop.browser.send('GET', path, { headers: guest })
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie().some((line) => line.startsWith('__Host-till-session='))).toBe(true)
  })

  test('whose session has ended still opens the order of a receipt, and is signed out', async () => {
    await shop.signIn()
    const { path, guest } = await buy()
    shop.sandbox.clock.advance(31 * 24 * 60 * 60)
    expect((await shop.browser.send('GET', path, { headers: guest })).status).toBe(200)
    expect(shop.browser.cookies.has('__Host-till-session')).toBe(false)
  })

  test('whose session has ended is told so, not that there is no order', async () => {
    const { path, guest } = await buy()
    await shop.signIn()
    await shop.browser.send('POST', `${path}/customer`, { headers: guest, body: {} })
    shop.sandbox.clock.advance(31 * 24 * 60 * 60)
    expect((await shop.browser.send('GET', path)).status).toBe(401)
  })
})

describe('a publishable key that the API refuses', () => {
  const entries: LogEntry[] = []
  let broken: SandboxShop
  beforeEach(async () => {
    broken = await openSandboxShop({
      cimplifyOrders: { url: 'https://sandbox.example/cimplify', publicKey: 'pk_wrong' },
      log: (entry) => entries.push(entry),
    })
  })
  afterEach(() => {
    broken.close()
    entries.splice(0)
  })

  const ask = (method: string, path: string, headers = {}) =>
    broken.browser.send(method, `/api/v1/orders${path}`, { headers, ...(method === 'POST' && { body: {} }) })

  const faultOfShop = { status: 502, code: 'UPSTREAM_REFUSED' }
  const said = async (answer: Response) => ({ status: answer.status, code: (await answer.json()).error?.code })

  test.each([
    ['with a bill token', { 'X-Bill-Token': 'bt_1' }],
    ['without one', {}],
  ])('is no reason to ask a guest %s to sign in', async (_name, headers) => {
    expect(await said(await ask('GET', '/ord_1', headers))).toEqual(faultOfShop)
    const message = expect.stringContaining('refused the configured credential. See `cimplifyOrders.publicKey`.')
    expect(entries).toContainEqual({ event: 'notice', message })
  })

  test.each([
    ['GET', ''],
    ['GET', '/ord_1'],
    ['POST', '/ord_1/cancel'],
    ['POST', '/ord_1/customer'],
  ])('signs no shopper out who sends %s %j', async (method, path) => {
    await broken.signIn()
    expect(await said(await ask(method, path))).toEqual(faultOfShop)
    expect(await said(await ask(method, path, { 'X-Bill-Token': 'bt_1' }))).toEqual(faultOfShop)
    // The bearer was renewed each time, and the browser has what came of it.
    expect((await broken.browser.send('GET', '/v1/link/data', { gateway: broken.gateways[1] })).status).toBe(200)
  })
})

test('a bearer that the API never takes keeps nobody from the order of their receipt', async () => {
  const { path, guest } = await buy()
  const picky = await openSandboxShop({
    fetch: async (request) =>
      request.headers.has('Authorization') && request.url.includes('/orders')
        ? Response.json({ success: false, error: { code: 'UNAUTHENTICATED' } }, { status: 401 })
        : shop.sandbox.fetch(request),
  })
  await shop.signIn(picky.browser)
  const answer = await picky.browser.send('GET', path, { headers: guest })
  expect(answer.status).toBe(200)
  expect(answer.headers.getSetCookie().some((line) => line.startsWith('__Host-till-session='))).toBe(true)
  expect((await picky.browser.send('GET', path)).status).toBe(502)
  picky.close()
})
