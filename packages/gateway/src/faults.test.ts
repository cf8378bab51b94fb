// Attacks and faults, each with its number from the list that the kit is built against. Every row is a scenario of its
// own; the last line says how many were survived.
import { afterAll, describe, expect, test } from 'vitest'
import { openBrowser, shop as shopOrigin } from './test/browser.ts'
import { takeCanaryJourney } from './test/canary-journey.ts'
import { openSandboxShop } from './test/sandbox-shop.ts'
import { contact, openShop } from './test/shop.ts'

const minutes = (count: number) => count * 60_000
const requesting = '/v1/link/auth/request-otp'
const verifying = '/v1/link/auth/verify-otp'
const address = { label: 'Home', street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }
const body = JSON.stringify(address)

interface Row {
  id: string
  what: string
  survive: () => Promise<void>
}

const rows: Row[] = [
  {
    id: 'F2',
    what: 'wrong codes run out, and then the right one waits too',
    async survive() {
      const { browser, upstream } = openShop({ limits: { guesses: 5 } })
      await browser.send('POST', requesting, { body: contact })
      const statuses = []
      for (let time = 0; time < 6; time += 1) {
        statuses.push((await browser.send('POST', verifying, { body: { ...contact, otp_code: '654321' } })).status)
      }
      expect(statuses).toEqual([400, 400, 400, 400, 400, 429])
      const right = await browser.send('POST', verifying, { body: { ...contact, otp_code: '123456' } })
      expect(right.status).toBe(429)
      expect(Number(right.headers.get('Retry-After'))).toBeGreaterThan(0)
      expect(upstream.count(`POST ${verifying}`)).toBe(5)
    },
  },
  {
    id: 'F3',
    what: 'a hundred addresses at one contact are one contact, and no other one suffers',
    async survive() {
      const { gateways, upstream } = openShop({ limits: { guessesPerContact: 15 } })
      const guess = (address: string, to: string) =>
        openBrowser(gateways[0]).send('POST', verifying, {
          body: { ...contact, contact: to, otp_code: '654321' },
          address,
        })
      for (let at = 0; at < 100; at += 1) await guess(`41.66.${at}.1`, contact.contact)
      expect(upstream.count(`POST ${verifying}`)).toBe(15)
      expect((await guess('41.66.1.1', '+233200000000')).status).toBe(400)
    },
  },
  {
    id: 'F9',
    what: 'a known contact and an unknown one get the same answer',
    async survive() {
      const shop = await openSandboxShop()
      const ask = async (to: string) => {
        const answer = await shop.browser.send('POST', requesting, { body: { ...contact, contact: to } })
        const { message, ...data } = (await answer.json()).data
        return { status: answer.status, data, names: [...answer.headers.keys()], message: typeof message }
      }
      expect(await ask('+233244000000')).toEqual(await ask('+233209999999'))
      const check = await shop.browser.send('POST', '/v1/link/check-status', { body: contact })
      expect(check.status).toBe(404)
      shop.close()
    },
  },
  {
    id: 'F12',
    what: 'five tabs with three calls over two gateways are one refresh',
    async survive() {
      const { browser, gateways, upstream, signIn, wait } = openShop()
      await signIn()
      wait(minutes(16))
      const calls = Array.from({ length: 15 }, (_, at) =>
        browser.sendOnly('GET', '/v1/link/data', { gateway: gateways[at % 2 === 0 ? 0 : 1] }),
      )
      expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(15).fill(200))
      expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
    },
  },
  {
    id: 'F13',
    what: 'a lost refresh is served again',
    async survive() {
      const { browser, gateways, upstream, signIn, wait } = openShop()
      await signIn()
      wait(minutes(16))
      await browser.sendAndLose('GET', '/v1/link/data')
      wait(minutes(1))
      expect((await browser.send('GET', '/v1/link/data', { gateway: gateways[1] })).status).toBe(200)
      expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
    },
  },
  {
    id: 'F14',
    what: 'a stolen refresh token that was used first ends the session for the shopper to see',
    async survive() {
      const { browser, upstream, signIn, wait } = openShop()
      await signIn()
      wait(minutes(16))
      const stolen = JSON.stringify({ session_token: upstream.tokens[1] })
      await upstream.fetch(new Request('https://link.example/v1/link/auth/refresh', { method: 'POST', body: stolen }))
      const refused = await browser.send('GET', '/v1/link/data')
      expect(await refused.json()).toMatchObject({ error: { code: 'SESSION_REVOKED' } })
      expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
    },
  },
  {
    id: 'F15',
    what: 'a 401 amid three writes is one refresh and three effects, each with its own key',
    async survive() {
      const { browser, upstream, signIn, wait } = openShop()
      await signIn()
      wait(minutes(16))
      const save = (label: string) =>
        browser.sendOnly('POST', '/v1/link/addresses', {
          body: { ...address, label },
          headers: { 'Idempotency-Key': label },
        })
      for (const answer of await Promise.all(['a', 'b', 'c'].map(save))) browser.accept(answer)
      expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
      const { data } = await (await browser.send('GET', '/v1/link/data')).json()
      expect(data.addresses).toHaveLength(3)
    },
  },
  {
    id: 'F30',
    what: 'ten megabytes of answer are not passed on',
    async survive() {
      const { browser, upstream, signIn } = openShop()
      await signIn()
      upstream.intercept = () => Response.json({ data: 'x'.repeat(10 * 1024 * 1024) })
      const answer = await browser.send('GET', '/v1/link/data')
      expect(answer.status).toBe(502)
      expect((await answer.text()).length).toBeLessThan(1_000)
    },
  },
  {
    id: 'F50',
    what: 'of six methods, five content types and six origins only the shop itself gets through',
    async survive() {
      const { browser, gateways, upstream, signIn } = openShop()
      await signIn()
      const cookie = [...browser.cookies].map((pair) => pair.join('=')).join('; ')
      const types = ['application/json', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', '']
      const origins: [origin: string, site: string][] = [
        [shopOrigin, 'same-origin'],
        ['https://m.shop.example', 'same-site'],
        ['https://evil.example', 'cross-site'],
        ['null', 'cross-site'],
        ['', 'none'],
        ['https://shop.example.evil.example', 'cross-site'],
      ]
      const before = upstream.arrivals.length
      let passed = 0
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
        for (const type of types) {
          for (const [origin, site] of origins) {
            const headers = new Headers({ 'X-Tillkit': '1', Cookie: cookie, 'Sec-Fetch-Site': site })
            if (type) headers.set('Content-Type', type)
            if (origin) headers.set('Origin', origin)
            const url = `${shopOrigin}/till/cimplify/v1/link/addresses`
            const withBody = ['POST', 'PUT', 'PATCH'].includes(method)
            const { status } = await gateways[0].fetch(
              new Request(url, { method, headers, ...(withBody && { body: new TextEncoder().encode(body) }) }),
            )
            if (status === 200) passed += 1
          }
        }
      }
      // GET with JSON or no type at all, POST with JSON; each from the shop.
      expect(passed).toBe(3)
      expect(upstream.arrivals.length - before).toBe(3)
    },
  },
  {
    id: 'F51',
    what: 'a header that cannot be sent is refused, not crashed on',
    async survive() {
      const { browser, upstream, signIn } = openShop()
      await signIn()
      const before = upstream.arrivals.length
      for (const key of ['clé', 'a b', 'k'.repeat(256), '\u00ff', 'a\tb']) {
        const headers = { 'Idempotency-Key': key, 'X-Bill-Token': 'x' }
        expect((await browser.send('POST', '/v1/link/addresses', { body: address, headers })).status).toBe(400)
      }
      expect(upstream.arrivals).toHaveLength(before)
      const shop = await openSandboxShop()
      for (const token of ['bt_é', 'a b', '\u00ff', 'x'.repeat(257)]) {
        const answer = await shop.browser.send('GET', '/api/v1/orders/ord_1', { headers: { 'X-Bill-Token': token } })
        expect(answer.status).toBe(400)
      }
      shop.close()
      // From the API's side: tokens that no header can carry.
      upstream.intercept = () =>
        Response.json({ data: { session_token: 'a\r\nb', refresh_token: 'ключ', customer_id: 'cus_1' } })
      const answer = await browser.send('POST', verifying, { body: { ...contact, otp_code: '111111' } })
      expect(answer.status).toBe(502)
    },
  },
  {
    id: 'F52',
    what: 'what a browser says about who it is and where it comes from is not passed on',
    async survive() {
      const shop = await openSandboxShop()
      await shop.signIn()
      const headers = {
        Authorization: 'Bearer forged',
        'X-Organization-ID': 'org_forged',
        'X-Public-Key': 'pk_forged',
        'X-Forwarded-For': '9.9.9.9',
        'X-Forwarded-Host': 'evil.example',
        Forwarded: 'for=9.9.9.9',
        'X-Bill-Token': 'bt_forged',
        'X-HTTP-Method-Override': 'DELETE',
      }
      const before = shop.sent.length
      await shop.browser.send('GET', '/v1/link/data', { headers })
      await shop.browser.send('GET', '/api/v1/orders', { headers })
      await shop.browser.send('GET', '/api/v1/customers/me', { headers, prefix: '/linkit' })
      const arrived = shop.sent.slice(before)
      expect(arrived).toHaveLength(4)
      expect(JSON.stringify(arrived.map((each) => [...each.headers]))).not.toMatch(/forged|9\.9\.9\.9|evil|cookie/i)
      shop.close()
    },
  },
  {
    id: 'F53',
    what: 'fields that are nobody’s to say stay behind',
    async survive() {
      const shop = await openSandboxShop()
      await shop.signIn()
      const more = { customer_id: 'cus_2', is_default: true, status: 'x', id: 'y', verification_status: 'verified' }
      const wallet = { phone_number: '+233244000009', provider: 'mtn' }
      const cases: [path: string, said: object, sent: object][] = [
        ['/v1/link/addresses', address, address],
        ['/v1/link/mobile-money', wallet, wallet],
        ['/v1/link/preferences', { notify_on_order: true }, { notify_on_order: true }],
        ['/v1/link/profile', { name: 'Ama' }, { name: 'Ama' }],
        ['/v1/link/enroll', { contact: '+233200000001' }, { contact: contact.contact }],
      ]
      for (const [path, said, sent] of cases) {
        await shop.browser.send('POST', path, { body: { ...more, ...said } })
        expect(JSON.parse(shop.sent.at(-1)?.body ?? '')).toEqual(sent)
      }
      shop.close()
    },
  },
  {
    id: 'F54',
    what: 'no secret is in any answer, cookie, log line or measure of a whole visit',
    async survive() {
      const { shown, said, tokens, codes, billToken, keys } = await takeCanaryJourney()
      expect(tokens).toHaveLength(4)
      expect(codes).toHaveLength(1)
      const secrets = [...tokens, billToken, ...Object.values(keys)]
      expect(secrets.filter((secret) => `${shown}${said}`.includes(secret))).toEqual([])
      // Six digits may stand in an id or a time by chance: whole words of what was said count.
      expect(said.match(/\b\d{6}\b/g) ?? []).not.toEqual(expect.arrayContaining(codes))
      expect(said).not.toMatch(/244000000|Ama|example\.com/)
    },
  },
  {
    id: 'F55',
    what: 'long strings are refused or read in the time of a test',
    async survive() {
      const shop = await openSandboxShop({ authorizeStaff: () => true })
      await shop.signIn()
      const long = 60_000
      const strings = ['a'.repeat(long), `${'a'.repeat(long)}@`, `a@${'a.'.repeat(long / 2)}`, '+'.repeat(long)]
      const staff = { prefix: '/linkit' }
      const draft = { first_name: 'A', last_name: 'B', phone: '+233200009999', type: 'vip', status: 'active' }
      for (const text of [...strings, '\u0000'.repeat(1_000), '٣'.repeat(long / 2)]) {
        const answers = [
          await shop.browser.send('POST', requesting, { body: { ...contact, contact: text } }),
          await shop.browser.send('POST', '/v1/link/profile', { body: { email: text } }),
          await shop.browser.send('POST', '/api/v1/customers', { ...staff, body: { ...draft, email: text } }),
          await shop.browser.send('POST', '/api/v1/customers/search', { ...staff, body: { query: text } }),
          await shop.browser.send('GET', `/api/v1/customers?search=${encodeURIComponent(text)}`, staff),
          await shop.browser.send('GET', '/v1/link/data', { headers: { 'Idempotency-Key': 'a'.repeat(long) } }),
        ]
        for (const { status } of answers) expect([200, 400, 413, 429]).toContain(status)
      }
      shop.close()
    },
  },
  {
    id: 'F56',
    what: 'two of the staff who change one record at once both see their change kept',
    async survive() {
      const shop = await openSandboxShop({ authorizeStaff: () => true })
      const staff = { prefix: '/linkit' }
      const headers = { 'X-Contact': 'phone=%2B233200000001' }
      const found = await shop.browser.send('GET', '/api/v1/customers/lookup', { ...staff, headers })
      const { id } = await found.json()
      const put = (body: object, at: 0 | 1) =>
        shop.browser.send('PUT', `/api/v1/customers/${id}`, { ...staff, body, gateway: shop.gateways[at] })
      for (let round = 0; round < 10; round += 1) {
        const answers = await Promise.all([
          put({ first_name: `Kofi${round}` }, 0),
          put({ last_name: `Boateng${round}` }, 1),
        ])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        const now = await shop.browser.send('GET', `/api/v1/customers/${id}`, staff)
        expect(await now.json()).toMatchObject({ first_name: `Kofi${round}`, last_name: `Boateng${round}` })
      }
      shop.close()
    },
  },
]

describe('the gateway survives', () => {
  let survived = 0
  afterAll(() => console.log(`gateway faults: survived ${survived} of ${rows.length}`))

  test.each(rows)('$id: $what', async ({ survive }) => {
    await expect(survive()).resolves.toBeUndefined()
    survived += 1
  })
})
