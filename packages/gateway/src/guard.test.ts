import { expect, test } from 'vitest'
import { shop } from './test/browser.ts'
import { openShop } from './test/shop.ts'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']

const contentTypes = [
  'application/json',
  'text/plain',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  undefined,
]

const origins = [
  { name: 'own', origin: shop, site: 'same-origin' },
  { name: 'subdomain', origin: 'https://m.shop.example', site: 'same-site' },
  { name: 'foreign', origin: 'https://evil.example', site: 'cross-site' },
  { name: 'opaque', origin: 'null', site: 'cross-site' },
  { name: 'absent', origin: undefined, site: 'same-origin' },
  { name: 'look-alike', origin: 'https://shop.example.evil.example', site: 'cross-site' },
]

const tabled: Record<string, string[]> = {
  '/v1/link/addresses': ['GET', 'POST'],
  '/v1/link/addresses/addr_1': ['POST', 'DELETE'],
}

const body = new TextEncoder().encode(
  JSON.stringify({ label: 'Home', street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }),
)

test.each(['modern', 'old'])(
  'a %s browser: only the shop itself gets through, with JSON, to what is in the table',
  async (age) => {
    const { browser, gateways, upstream, signIn } = openShop()
    await signIn()
    const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
    const wrong: unknown[] = []
    let passed = 0

    for (const path of Object.keys(tabled)) {
      for (const method of methods) {
        for (const type of contentTypes) {
          for (const { name, origin, site } of origins) {
            const headers = new Headers({ 'X-Tillkit': '1', Cookie: cookie })
            if (type) headers.set('Content-Type', type)
            if (origin) headers.set('Origin', origin)
            if (age === 'modern') headers.set('Sec-Fetch-Site', site)
            const withBody = method === 'POST' || method === 'PUT' || method === 'PATCH'
            const before = upstream.arrivals.length
            const { status } = await gateways[0].fetch(
              new Request(`${shop}/till/cimplify${path}`, { method, headers, ...(withBody && { body }) }),
            )
            const reached = upstream.arrivals.length > before

            const isOwn = name === 'own' || (name === 'absent' && (age === 'modern' || method === 'GET'))
            const isJson = type === 'application/json' || (type === undefined && !withBody)
            const shouldPass = isOwn && isJson && tabled[path]?.includes(method)
            if (reached !== Boolean(shouldPass) || (status === 200) !== reached) {
              wrong.push({ path, method, type, name, status, reached })
            }
            if (reached) passed += 1
          }
        }
      }
    }
    expect(wrong).toEqual([])
    // Of 360. GET: two types; both POSTs: one; DELETE: two. Each from 'own' and, where that is enough, 'absent'.
    expect(passed).toBe(age === 'modern' ? 12 : 8)
  },
)

test('without the header that other sites cannot set, nothing passes', async () => {
  const { browser, upstream } = openShop()
  for (const value of ['', '0', '11', 'true']) {
    const { status } = await browser.send('GET', '/v1/link/data', { headers: { 'X-Tillkit': value } })
    expect(status).toBe(403)
  }
  expect(upstream.arrivals).toEqual([])
})

test('a preflight gets no permission', async () => {
  const { gateways } = openShop({ origins: ['https://other.example'] })
  const preflight = new Request(`${shop}/till/cimplify/v1/link/data`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://other.example', 'Access-Control-Request-Method': 'GET' },
  })
  const response = await gateways[0].fetch(preflight)
  expect(response.status).toBe(405)
  expect(response.headers.get('Allow')).toBe('GET')
  expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('behind a proxy that ends TLS, `origins` names the shop for old browsers', async () => {
  const { gateways } = openShop({ origins: [shop] })
  const ask = (origin: string) =>
    gateways[0].fetch(
      new Request('http://10.0.0.7:3000/till/cimplify/v1/link/data', { headers: { 'X-Tillkit': '1', Origin: origin } }),
    )
  expect((await ask(shop)).status).toBe(401)
  expect((await ask('https://evil.example')).status).toBe(403)
})

test.each(['/cimplify/v1/link/data', '/tills/cimplify/v1/link/data', '/healthz'])(
  'whoever mounts the gateway so that it is asked for %s is told where it answers',
  async (path) => {
    const { gateways } = openShop()
    const refused = await gateways[0].fetch(new Request(shop + path, { headers: { 'X-Tillkit': '1' } }))
    expect(refused.status).toBe(404)
    const message = /^The gateway answers under .*`\/till`; .* `app\.use\('\/till', …\)` takes it off/
    expect(await refused.json()).toMatchObject({ error: { message: expect.stringMatching(message) } })
  },
)

test.each(['/till', '/till/', '/till/cimplify/v1/link/nothing'])('%s is merely no route', async (path) => {
  const { gateways } = openShop()
  const refused = await gateways[0].fetch(new Request(shop + path, { headers: { 'X-Tillkit': '1' } }))
  expect(await refused.json()).toMatchObject({ error: { message: 'The gateway has no such route.' } })
})
