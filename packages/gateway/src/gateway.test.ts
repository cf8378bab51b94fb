import { describe, expect, test } from 'vitest'
import type { Gateway } from './gateway.ts'
import type { Browser } from './test/browser.ts'
import { contact, openShop } from './test/shop.ts'

/** Asks as a route of the shop's own does, with the browser's cookies. */
function shopperOf(gateway: Gateway, { cookies }: Browser) {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return gateway.shopper(new Request('https://shop.example/orders', { headers: { Cookie: cookie } }))
}

const minutes = (count: number) => count * 60_000
const days = (count: number) => minutes(count * 24 * 60)

describe('a shopper', () => {
  test('signs in, reads, writes and signs out', async () => {
    const { browser, upstream, signIn } = openShop()
    const signedIn = await signIn()
    expect(signedIn.status).toBe(200)
    expect(await signedIn.json()).toEqual({
      data: {
        success: true,
        account_id: 'acc_1',
        customer_id: 'cus_1',
        name: 'Jane Doe',
        message: 'Login successful',
      },
      status: { code: 200, success: true },
    })
    expect([...browser.cookies.keys()].toSorted()).toEqual([
      '__Host-till-device',
      '__Host-till-session',
      'till-signed-in',
    ])

    const data = await browser.send('GET', '/v1/link/data')
    expect(await data.json()).toMatchObject({ data: { customer: { id: 'cus_1' } } })

    const address = { label: 'Home', street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }
    const saved = await browser.send('POST', '/v1/link/addresses', {
      body: { ...address, is_default: true, customer_id: 'cus_2' },
      headers: { 'Idempotency-Key': 'key-1', Authorization: 'Bearer mine', 'X-Forwarded-For': '1.2.3.4' },
    })
    expect(saved.status).toBe(200)
    const arrival = upstream.arrivals.at(-1)
    expect(arrival?.body).toEqual(address)
    expect(Object.fromEntries(arrival?.headers ?? [])).toEqual({
      accept: 'application/json',
      authorization: `Bearer ${upstream.tokens[0]}`,
      'content-type': 'application/json',
      'idempotency-key': 'key-1',
    })

    const signedOut = await browser.send('POST', '/v1/link/auth/logout')
    expect(await signedOut.json()).toMatchObject({ data: { action: 'discard_token' } })
    expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
    expect(upstream.alive()).toBe(0)
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(401)
  })

  test('is known to the routes of the shop, until they sign out', async () => {
    const { browser, gateways, signIn, wait } = openShop()
    const asks = () => shopperOf(gateways[0], browser)
    expect(await asks()).toBeNull()
    await signIn()
    expect(await asks()).toEqual({ customerId: 'cus_1', contact: contact.contact, contactType: 'phone' })
    const kept = new Map(browser.cookies)
    await browser.send('POST', '/v1/link/auth/logout')
    expect(await asks()).toBeNull()
    // A copied cookie does not outlive it.
    for (const [name, value] of kept) browser.cookies.set(name, value)
    expect(await asks()).toBeNull()
    // Nor once nobody remembers that it was ended.
    wait(days(31))
    expect(await asks()).toBeNull()
  })

  test('is known for thirty days without a refresh, and after one for thirty more', async () => {
    const { browser, gateways, signIn, wait } = openShop()
    const asks = () => shopperOf(gateways[0], browser)
    await signIn()
    wait(days(29))
    expect(await asks()).toMatchObject({ customerId: 'cus_1' })
    await browser.send('GET', '/v1/link/data')
    wait(days(29))
    expect(await asks()).toMatchObject({ customerId: 'cus_1' })
    wait(days(1))
    expect(await asks()).toBeNull()
  })

  test('is not told before the code is right whether an account exists', async () => {
    const { browser } = openShop()
    const asked = await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
    expect(await asked.json()).toEqual({
      data: { success: true, message: 'OTP sent to +233****0000', expires_in: 300 },
      status: { code: 200, success: true },
    })
  })

  test('never gets a token, in no body and no cookie', async () => {
    const { browser, upstream, signIn, wait } = openShop()
    const bodies = [await (await signIn()).text()]
    for (const pause of [0, minutes(16), minutes(16)]) {
      wait(pause)
      bodies.push(await (await browser.send('GET', '/v1/link/data')).text())
    }
    bodies.push(await (await browser.send('POST', '/v1/link/auth/logout')).text())
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(2)
    expect(upstream.tokens).toHaveLength(6)
    const seen = [...bodies, ...browser.setCookies].join('\n')
    expect(upstream.tokens.filter((token) => seen.includes(token))).toEqual([])
    expect(seen).not.toMatch(/session_token|refresh_token/)
  })
})

test('a page cannot refresh by itself', async () => {
  const { browser, upstream } = openShop()
  expect((await browser.send('POST', '/v1/link/auth/refresh', { body: { session_token: 'rt' } })).status).toBe(404)
  expect(upstream.arrivals).toEqual([])
})

test('signing out tries the API a second time, and works without a session too', async () => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  upstream.intercept = (_arrival, proceed) =>
    upstream.count('POST /v1/link/auth/logout') === 1 ? Promise.reject(new TypeError('fetch failed')) : proceed()
  expect((await browser.send('POST', '/v1/link/auth/logout')).status).toBe(200)
  expect(upstream.alive()).toBe(0)
  const again = await browser.send('POST', '/v1/link/auth/logout')
  expect(again.status).toBe(200)
  expect(await again.json()).toMatchObject({ data: { success: true, action: 'discard_token' } })
})

test('every answer forbids caching and sniffing, and says which request it answers', async () => {
  const { browser } = openShop()
  for (const path of ['/v1/link/data', '/v1/link/nothing', '/v1/link/auth/refresh']) {
    const { headers } = await browser.send('GET', path)
    expect(headers.get('Cache-Control')).toBe('no-store')
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f-]{36}$/)
  }
})
