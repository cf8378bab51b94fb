import { cimplifyLink, linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { linkitHeaders, organizationServer, sarah } from './test/organization.ts'
import { openStorefront } from './test/storefront.ts'
import { dataOf, link } from './test/visitor.ts'

const factsSchema = v.objectWithRest({ name: v.string() }, v.union([v.string(), v.number()]))

describe.each(Object.entries(openSandbox))('scenarios, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  beforeEach(async () => {
    open = await start()
    shop = openStorefront(open)
  })
  afterEach(() => open.close())

  const setUp = async (name: string) => {
    const { status, json } = await shop.send('POST', '/_sandbox/scenarios', { body: { name } })
    expect(status).toBe(201)
    const facts = v.parse(factsSchema, json)
    return (fact: string) => String(facts[fact])
  }
  const read = async (token: string) =>
    dataOf(cimplifyLink.data.read.response ?? v.never(), await shop.send('GET', `${link}/data`, { token }))

  test('each is told in a sentence, and another name is refused', async () => {
    const listed = v.array(v.object({ name: v.string(), about: v.string() }))
    const scenarios = v.parse(listed, (await shop.send('GET', '/_sandbox/scenarios')).json)
    expect(scenarios.map(({ name }) => name)).toEqual([
      'expired-code',
      'rate-limited',
      'revoked-session',
      'rotated-token-reuse',
      'declined-payment',
      'late-success',
      'empty-account',
      'huge-account',
      'hostile-strings',
      'slow-network',
      'captive-portal',
      'inactive-link',
      'duplicate-customer',
    ])
    for (const { about } of scenarios) expect(about).toMatch(/^[A-Z].{20,}\.$/)
    for (const name of ['earthquake', '__proto__', 'toString', '']) {
      expect((await shop.send('POST', '/_sandbox/scenarios', { body: { name } })).status).toBe(400)
    }
  })

  test('in the process its own facts are known by name', () => {
    expect(open.sandbox.setUp('late-success').succeeds_after_seconds).toBe(360)
    // @ts-expect-error -- who has bought nothing has no order
    expect(open.sandbox.setUp('empty-account').order_id).toBeUndefined()
  })

  test('expired-code: the right code is too late, and a new one may be asked for at once', async () => {
    const fact = await setUp('expired-code')
    const late = await shop.verifyOtp(fact('code'), fact('phone'))
    expect(late.json).toMatchObject({ error: { code: 'OTP_EXPIRED' } })
    expect((await shop.signIn(fact('phone'))).token).not.toBe('')
  })

  test('rate-limited: another code is refused', async () => {
    const fact = await setUp('rate-limited')
    const refused = await shop.requestOtp(fact('phone'))
    expect(refused.status).toBe(429)
    expect(refused.headers.get('Retry-After')).toBe(fact('retry_after_seconds'))
  })

  test('revoked-session: neither token is good', async () => {
    const fact = await setUp('revoked-session')
    const refused = { status: 401, json: { error: { code: 'SESSION_REVOKED' } } }
    expect(await shop.send('GET', `${link}/data`, { token: fact('session_token') })).toMatchObject(refused)
    expect(await shop.refresh(fact('refresh_token'))).toMatchObject(refused)
  })

  test('rotated-token-reuse: the session works until the used token is sent', async () => {
    const fact = await setUp('rotated-token-reuse')
    expect((await read(fact('session_token'))).customer.phone).toBe(fact('phone'))
    await shop.refresh(fact('used_refresh_token'))
    const ended = await shop.send('GET', `${link}/data`, { token: fact('session_token') })
    expect(ended.json).toMatchObject({ error: { code: 'SESSION_REVOKED' } })
  })

  test('declined-payment: says why', async () => {
    const fact = await setUp('declined-payment')
    const status = await shop.call('GET', `/${fact('order_id')}/payment-status?token=${fact('bill_token')}`)
    expect(status.json).toMatchObject({ data: { payment_status: 'failed', failure_reason: 'APPROVAL_REJECTED' } })
  })

  test('late-success: waits for six minutes, and is paid then', async () => {
    const fact = await setUp('late-success')
    const query = `?token=${fact('bill_token')}`
    const paymentStatus = async () => (await shop.call('GET', `/${fact('order_id')}/payment-status${query}`)).json
    open.sandbox.clock.advance(5 * 60 + 50)
    expect(await paymentStatus()).toMatchObject({ data: { payment_status: 'pending', settled_at: null } })
    open.sandbox.clock.advance(10)
    const order = await shop.call('GET', `/${fact('order_id')}${query}`)
    expect(order.json).toMatchObject({ data: { status: 'confirmed' } })
    expect(await paymentStatus()).toMatchObject({ data: { payment_status: 'succeeded' } })
  })

  test('late-success: cancelled before, it is not paid', async () => {
    const fact = await setUp('late-success')
    const query = `?token=${fact('bill_token')}`
    await shop.call('POST', `/${fact('order_id')}/cancel${query}`)
    open.sandbox.clock.advance(7 * 60)
    const status = await shop.call('GET', `/${fact('order_id')}/payment-status${query}`)
    expect(status.json).toMatchObject({ data: { payment_status: 'cancelled' } })
  })

  test('empty-account: nothing is there', async () => {
    const { token } = await shop.signIn((await setUp('empty-account'))('phone'))
    expect(await read(token)).toMatchObject({ addresses: [], mobile_money: [], default_address: null })
  })

  test('huge-account: all of it is there', { timeout: 30_000 }, async () => {
    const { token } = await shop.signIn((await setUp('huge-account'))('phone'))
    expect((await read(token)).addresses).toHaveLength(2_000)
    const all = await shop.send('GET', `${link}/orders`, { token })
    expect(dataOf(cimplifyLink.orders.list.response ?? v.never(), all)).toHaveLength(10_000)
  })

  test('hostile-strings: come back as they are, in every field', async () => {
    const fact = await setUp('hostile-strings')
    const { token } = await shop.signIn(fact('phone'))
    const { addresses, mobile_money: accounts, customer } = await read(token)
    expect(customer.name).toContain('<script>')
    for (const field of ['label', 'street_address', 'apartment', 'city', 'region'] as const) {
      const texts = addresses.map((address) => address[field] ?? '').join('')
      for (const poison of ['<script>', '\u202e', '👩🏾‍👩🏿‍', 'WWWWWWWW', 'Z\u0301', '\u0007'])
        expect(texts).toContain(poison)
      // No half of a character.
      expect(texts).not.toMatch(/\p{Surrogate}/u)
    }
    expect(accounts.length).toBe(addresses.length)
    const order = await shop.call('GET', `/${fact('order_id')}`, { token })
    expect(order.text).toContain('<script>')
    const addressesAtLinkit = await shop.send(
      'GET',
      `/linkit/api/v1/customers/${fact('linkit_customer_id')}/addresses`,
      {
        headers: linkitHeaders,
      },
    )
    const list = linkit.addresses.list.response ?? v.never()
    expect(v.parse(list, addressesAtLinkit.json).data).toHaveLength(addresses.length)
  })

  test('captive-portal and slow-network: every request, until the faults are cleared', async () => {
    await setUp('captive-portal')
    for (let times = 0; times < 3; times += 1) {
      const page = await shop.send('GET', `${link}/data`)
      expect([page.status, page.headers.get('Content-Type')]).toEqual([200, expect.stringContaining('text/html')])
    }
    await shop.send('DELETE', '/_sandbox/faults')
    await setUp('slow-network')
    expect(open.sandbox.faults.list()).toMatchObject([{ fault: { kind: 'delay', milliseconds: 2000 } }])
  })

  test('inactive-link: linking the same pair again finds it paused', async () => {
    const fact = await setUp('inactive-link')
    const answer = await shop.send('POST', `/imprint/v2/customers/${fact('customer_id')}/link`, {
      headers: { Authorization: 'Bearer imprint_test_sandbox' },
      body: { partner_customer_id: fact('partner_customer_id') },
    })
    expect(answer).toMatchObject({ status: 200, json: { status: 'INACTIVE' } })
  })

  test('duplicate-customer: the same again is refused, by e-mail address and by phone', async () => {
    const fact = await setUp('duplicate-customer')
    const { call } = organizationServer(open)
    for (const field of ['email', 'phone']) {
      const refused = await call('POST', '', { ...sarah, [field]: fact(field) })
      expect(refused).toMatchObject({ status: 409, json: { details: { [field]: fact(field) } } })
    }
  })

  test.each(['expired-code', 'late-success', 'hostile-strings', 'inactive-link', 'duplicate-customer'])(
    '%s: can be set up again',
    async (name) => {
      const [one, other] = [await setUp(name), await setUp(name)]
      for (const fact of ['phone', 'order_id', 'customer_id', 'email']) {
        expect(one(fact) === 'undefined' || one(fact) !== other(fact)).toBe(true)
      }
    },
  )
})
