import { describe, expect, test, vi } from 'vitest'
import { createTill } from '../create-till.ts'
import { memoryCustody } from '../session/memory-custody.ts'
import { createCimplifyOrdersApi } from './cimplify-orders.ts'
import { createImprintApi } from './imprint.ts'
import { createLinkitApi } from './linkit.ts'
import { withPublicKey } from './public-key.ts'

const json =
  (body: unknown, status = 200) =>
  async () =>
    Response.json(body, { status })
const order = { id: 'ord_1', status: 'confirmed', order_type: 'delivery', total_price: '13.06', currency: 'GHS' }

describe('Cimplify Orders', () => {
  test('every request carries the publishable key', async () => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(json({ success: true, data: order }))
    const orders = createCimplifyOrdersApi(withPublicKey({ baseUrl: 'https://api.test', fetch }, 'pk_test_1'))
    await orders.orders.read({ params: { id: 'ord_1' }, query: { token: 'bt_1' } })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('https://api.test/api/v1/orders/ord_1?token=bt_1')
    expect(new Headers(init?.headers).get('x-public-key')).toBe('pk_test_1')
  })

  test.each(['sk_live_1', ' SK_test_1'])('a secret key (%s) is refused in words', (key) => {
    expect(() => withPublicKey({ baseUrl: '', fetch: json({}) }, key)).toThrow('Use the publishable one')
  })

  test.each([
    [{ success: false, error: { code: 'NOT_FOUND', message: 'x' } }, 404, 'not-found'],
    [{ success: false, error: { code: 'CONFLICT', message: 'x' } }, 409, 'conflict'],
    [{ success: false, error: { code: 'CONFLICT', message: 'x' } }, 200, 'conflict'],
    [{ success: false }, 200, 'refused'],
    [{ success: true, data: { ...order, success: false } }, 200, 'refused'],
    [{ success: true, data: { status: 'confirmed' } }, 200, 'unexpected-answer'],
  ])('%j under %i is %s', async (body, status, code) => {
    const orders = createCimplifyOrdersApi({ baseUrl: '', fetch: json(body, status) })
    await expect(orders.orders.read({ params: { id: 'ord_1' } })).rejects.toMatchObject({ code })
  })

  test('behind a gateway the bill token is no part of the URL', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(json({ success: true, data: order }))
    const till = createTill({ gateway: '/till', fetch })
    const orders = till.source(({ connectionTo }) => createCimplifyOrdersApi(connectionTo('cimplify-orders')))
    await orders.orders.read({ params: { id: 'ord_1' }, query: { token: 'bt_secret' } })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('/till/cimplify/api/v1/orders/ord_1')
    expect(new Headers(init?.headers).get('x-bill-token')).toBe('bt_secret')
  })
})

describe('Linkit', () => {
  test.each([
    { phone: '+233244000000' },
    { email: 'Ama.Ménsah@example.com' },
    { email: 'ama@example.com', phone: '0244 000 000' },
  ])('behind a gateway a lookup of %j has no contact in the URL', async (query) => {
    const fetch = vi.fn<typeof globalThis.fetch>(json({ id: 'cust_1' }))
    const till = createTill({ gateway: '/till', fetch })
    const linkit = till.source(({ connectionTo }) => createLinkitApi(connectionTo('linkit')))
    await linkit.customers.lookup({ query })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('/till/linkit/api/v1/customers/lookup')
    const contact = new Headers(init?.headers).get('x-contact') ?? ''
    expect(contact).toMatch(/^[\x21-\x7e]+$/)
    expect(Object.fromEntries(new URLSearchParams(contact))).toEqual(query)
  })

  test('behind a gateway the filters of the directory stay in the URL', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(json([]))
    const till = createTill({ gateway: '/till', fetch })
    const linkit = till.source(({ connectionTo }) => createLinkitApi(connectionTo('linkit')))
    await linkit.customers.list({ query: { status: 'active' } })
    const [url, init] = fetch.mock.calls[0] ?? []
    expect(url).toBe('/till/linkit/api/v1/customers?status=active')
    expect(new Headers(init?.headers).has('x-contact')).toBe(false)
  })

  test('a server of one’s own asks as the API documents it', async () => {
    const fetch = vi.fn<(url: string, init: RequestInit) => Promise<Response>>(json({ id: 'cust_1' }))
    await createLinkitApi({ baseUrl: 'https://api.test', fetch }).customers.lookup({
      query: { phone: '+233244000000' },
    })
    expect(fetch.mock.calls[0]?.[0]).toBe('https://api.test/api/v1/customers/lookup?phone=%2B233244000000')
  })

  test.each([
    [{ code: 409, error: 'Customer with this email already exists', details: { email: 'john@example.com' } }, 'taken'],
    [{ code: 400, error: 'Bad', details: { email: 'john@example.com is no address' } }, 'invalid'],
  ])('what was typed stays out of the error', async (body, word) => {
    const linkit = createLinkitApi({ baseUrl: '', fetch: json(body, body.code) })
    const error: unknown = await linkit.customers.read({ params: { id: 'cust_1' } }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ fieldErrors: { email: word }, backend: 'linkit' })
    expect(JSON.stringify(error)).not.toContain('john')
  })

  test('a customer that is not there', async () => {
    const body = { code: 404, error: 'Customer not found', details: { id: 'nonexistent' } }
    const linkit = createLinkitApi({ baseUrl: '', fetch: json(body, 404) })
    await expect(linkit.customers.read({ params: { id: 'nonexistent' } })).rejects.toMatchObject({
      code: 'not-found',
      fieldErrors: {},
    })
  })
})

test('Imprint: its errors are known by their status, a gateway by its word', async () => {
  const link = (body: unknown, status: number) =>
    createImprintApi({ baseUrl: '', fetch: json(body, status) }).accountLinks.create({
      params: { id: 'e0b6a1c2' },
      body: { partner_customer_id: 'cus_1' },
    })
  await expect(link({ error: { type: 'conflict', message: 'x' } }, 409)).rejects.toMatchObject({ code: 'conflict' })
  await expect(link({ error: { code: 'UPSTREAM_TIMEOUT' } }, 504)).rejects.toMatchObject({ code: 'timeout' })
})

describe('a till that was not told enough says what to do', () => {
  const till = createTill({ custody: memoryCustody({ cimplifyLink: { url: 'https://api.test' } }) })

  test.each([
    ['cimplify-orders', 'cimplifyOrders: { url, publicKey }'],
    ['linkit', 'createTill({ gateway })'],
    ['imprint', 'createTill({ gateway })'],
  ] as const)('%s', (api, words) => {
    expect(() => till.source(({ connectionTo }) => connectionTo(api))).toThrow(words)
  })

  test('one source is made once', () => {
    const make = () => ({})
    expect(till.source(make)).toBe(till.source(make))
  })
})
