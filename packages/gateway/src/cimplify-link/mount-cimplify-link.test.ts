import { describe, expect, test } from 'vitest'
import { openBrowser } from '../test/browser.ts'
import { contact, openShop } from '../test/shop.ts'

const privateCookie = '__Host-till-session'

describe('what pages have no business with', () => {
  test.each([
    ['POST', '/v1/link/auth/refresh', { session_token: 'rt' }],
    ['POST', '/v1/link/elements/logout', { session_token: 'rt' }],
    ['POST', '/v1/link/check-status', { contact: '+233244000000' }],
    ['GET', '/v1/link/orders', undefined],
    ['GET', '/v1/link/orders/ord_1', undefined],
    ['POST', '/v1/link/enroll-and-link-order', { order_id: 'ord_1', business_id: 'bus_1' }],
  ])('%s %s is 404 unless it is configured', async (method, path, body) => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    const before = upstream.arrivals.length
    expect((await browser.send(method, path, { body })).status).toBe(404)
    expect(upstream.arrivals).toHaveLength(before)
  })
})

describe('the shop that is asked about', () => {
  test('comes from the configuration, never from the page', async () => {
    const { browser, upstream, signIn } = openShop({ businessId: 'bus_shop' })
    await signIn()
    await browser.send('GET', '/v1/link/orders?business_id=bus_other')
    expect(upstream.arrivals.at(-1)?.url).toBe('https://link.example/v1/link/orders?business_id=bus_shop')
    await browser.send('GET', '/v1/link/orders/ord_1')
    expect(upstream.arrivals.at(-1)?.url).toBe('https://link.example/v1/link/orders/ord_1?business_id=bus_shop')
    const order = { order_id: 'ord_1', order_type: 'delivery' }
    for (const body of [order, { ...order, business_id: 'bus_other' }]) {
      await browser.send('POST', '/v1/link/enroll-and-link-order', { body })
      expect(upstream.arrivals.at(-1)?.body).toEqual({ ...order, business_id: 'bus_shop' })
    }
  })
})

test('joining takes the contact that was proved, whatever the page says', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(16 * 60_000)
  for (const body of [{ name: 'Ama' }, { name: 'Ama', contact: '+233200000000', customer_id: 'cus_2' }]) {
    await browser.send('POST', '/v1/link/enroll', { body, headers: { 'Idempotency-Key': 'key-1' } })
    expect(upstream.arrivals.at(-1)?.body).toEqual({ name: 'Ama', contact: '+233244000000' })
    expect(upstream.arrivals.at(-1)?.headers.get('Idempotency-Key')).toBe('key-1')
  }
})

test('asking whether a contact has an account is limited where it is on', async () => {
  const { gateways, browser, upstream } = openShop({
    checkStatus: true,
    trustedProxies: 1,
    limits: { checksPerAddressBlock: 2, checksInTotal: 4 },
  })
  const ask = (address: string) =>
    browser.send('POST', '/v1/link/check-status', {
      body: { contact: '+233244000000' },
      headers: { 'X-Forwarded-For': address },
      gateway: gateways[0],
    })
  const statuses = []
  for (const address of ['1.1.1.1', '1.1.1.2', '1.1.1.3', '2.2.2.2', '2.2.2.3', '2.2.3.2']) {
    statuses.push((await ask(address)).status)
  }
  expect(statuses).toEqual([200, 200, 429, 200, 200, 429])
  expect(upstream.count('POST /v1/link/check-status')).toBe(4)
})

describe('ending sessions from the list of them', () => {
  test('all of them ends this one here too', async () => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    const kept = browser.cookies.get(privateCookie) ?? ''
    expect((await browser.send('DELETE', '/v1/link/sessions')).status).toBe(200)
    expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
    expect(upstream.alive()).toBe(0)
    browser.cookies.set(privateCookie, kept)
    const before = upstream.arrivals.length
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(401)
    expect(upstream.arrivals).toHaveLength(before)
  })

  test('a refusal ends nothing', async () => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    upstream.intercept = () => Response.json({ error: { code: 'CONFLICT' } }, { status: 409 })
    expect((await browser.send('DELETE', '/v1/link/sessions')).status).toBe(409)
    expect(browser.cookies.has(privateCookie)).toBe(true)
  })

  test.each([0, 16])('this one by its id ends it here, %i minutes on; another one does not', async (minutes) => {
    const { browser, gateways, upstream, signIn, wait } = openShop()
    await signIn()
    const phone = openBrowser(gateways[0])
    await phone.send('POST', '/v1/link/auth/request-otp', { body: contact })
    await phone.send('POST', '/v1/link/auth/verify-otp', { body: { ...contact, otp_code: '123456' } })
    const { data }: { data: { id: string; is_current: boolean }[] } = await (
      await browser.send('GET', '/v1/link/sessions')
    ).json()
    const own = data.find((one) => one.is_current)?.id
    const other = data.find((one) => !one.is_current)?.id
    wait(minutes * 60_000)
    expect((await browser.send('DELETE', `/v1/link/sessions/${other}`)).status).toBe(200)
    expect(upstream.alive()).toBe(1)
    expect(browser.cookies.has(privateCookie)).toBe(true)
    expect((await browser.send('DELETE', `/v1/link/sessions/${own}`)).status).toBe(200)
    expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(minutes ? 1 : 0)
    expect(upstream.alive()).toBe(0)
  })

  test('a list that cannot be read keeps nobody from revoking', async () => {
    const { browser, upstream, signIn } = openShop()
    await signIn()
    upstream.intercept = ({ operation }, proceed) =>
      operation === 'GET /v1/link/sessions' ? new Response('<html>') : proceed()
    expect((await browser.send('DELETE', '/v1/link/sessions/another')).status).toBe(200)
  })
})

test('signing out tells both of the API’s sign-outs, with the newest tokens', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(16 * 60_000)
  await browser.sendAndLose('GET', '/v1/link/data')
  await browser.send('POST', '/v1/link/auth/logout')
  const [logout, elements] = ['POST /v1/link/auth/logout', 'POST /v1/link/elements/logout'].map((operation) =>
    upstream.arrivals.find((arrival) => arrival.operation === operation),
  )
  expect(logout?.headers.get('Authorization')).toBe(`Bearer ${upstream.tokens[2]}`)
  expect(elements?.body).toEqual({ session_token: upstream.tokens[3] })
  expect(elements?.headers.get('Authorization')).toBeNull()
})
