import { cimplifyOrders, listEndpoints } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { openStorefront } from '../test/storefront.ts'
import { dataOf } from '../test/visitor.ts'

const bodies: Readonly<Record<string, object>> = { 'orders.attachCustomer': { customer_id: 'cus_0' } }

describe.each(Object.entries(openSandbox))('orders, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  beforeEach(async () => {
    open = await start()
    shop = openStorefront(open)
  })
  afterEach(() => open.close())

  const list = async (token: string, query = '') =>
    dataOf(cimplifyOrders.orders.list.response!, await shop.call('GET', query, { token }))

  test('a guest reads an order as the sample shows it', async () => {
    const { path, query, id, order_number } = await shop.checkout()
    const { status, json } = await shop.call('GET', path + query)
    expect(status).toBe(200)
    expect(json).toEqual({
      success: true,
      data: {
        id,
        order_number,
        status: 'pending',
        order_type: 'delivery',
        items: [
          {
            product_id: 'prod_abc123',
            product_name: 'Espresso',
            variant_name: 'Double',
            quantity: 2,
            unit_price: '6.00',
            total: '12.00',
          },
        ],
        subtotal: '12.00',
        tax_amount: '1.06',
        total_price: '13.06',
        currency: 'GHS',
        customer_name: 'Ama Mensah',
        created_at: expect.stringMatching(/^20\d\d-\d\d-\d\dT[\d:.]+Z$/),
      },
    })
  })

  test('the demo shopper has three here, newest first, and none of the other business', async () => {
    const { token } = await shop.signIn()
    const found = await list(token)
    expect(found.map(({ status }) => status)).toEqual(['preparing', 'cancelled', 'completed'])
    expect(found[2]).toMatchObject({ subtotal: '115.00', total_price: '125.35', items: { length: 2 } })
    expect(JSON.stringify(found)).not.toContain('School atlas')
    for (const { id } of found) expect((await shop.call('GET', `/${id}`, { token })).status).toBe(200)
  })

  test('the list is narrowed by status and place, and comes in pages', async () => {
    const { token } = await shop.signIn()
    for (const location_id of ['loc_1', 'loc_2', 'loc_1']) await shop.checkout({ session: token, location_id })
    const all = (await list(token)).map(({ id }) => id)
    expect(all).toHaveLength(6)
    expect((await list(token, '?status=pending')).map(({ id }) => id)).toEqual(all.slice(0, 3))
    expect((await list(token, '?location_id=loc_1')).map(({ id }) => id)).toEqual([all[0], all[2]])
    expect(await list(token, '?location_id=loc_1&status=completed')).toEqual([])
    expect(await list(token, '?status=something_new')).toEqual([])
    expect((await list(token, '?limit=2&offset=1')).map(({ id }) => id)).toEqual(all.slice(1, 3))
    expect(await list(token, '?offset=6')).toEqual([])
  })

  test.each(['limit=101', 'limit=0', 'limit=-1', 'limit=1.5', 'limit=many', 'limit=', 'offset=-1', 'offset=1e9'])(
    'a list with %s is refused',
    async (query) => {
      const { token } = await shop.signIn()
      const { status, json } = await shop.call('GET', `?${query}`, { token })
      expect(status).toBe(400)
      expect(json).toEqual({ success: false, error: { code: 'VALIDATION_ERROR', message: expect.any(String) } })
    },
  )

  test('the list wants a session', async () => {
    const { query } = await shop.checkout()
    for (const sent of [{}, { token: 'made-up' }]) {
      const refused = await shop.call('GET', query, sent)
      expect(refused).toMatchObject({ status: 401, json: { success: false, error: { code: 'UNAUTHENTICATED' } } })
    }
  })

  test.each(listEndpoints(cimplifyOrders))('%s wants the public key', async (name, { method, path }) => {
    const { token } = await shop.signIn()
    const { id, query } = await shop.checkout()
    const target = `/cimplify${path.replace(':id', id)}${query}`
    const keys = [{}, ...['', 'pk_test_other', 'sk_test_sandbox'].map((key) => ({ 'X-Public-Key': key }))]
    for (const headers of keys) {
      const refused = await shop.send(method, target, { token, headers, body: bodies[name] })
      expect(refused.status).toBe(401)
      expect(refused.json).toEqual({ success: false, error: { code: 'UNAUTHENTICATED', message: expect.any(String) } })
    }
  })

  test.each(listEndpoints(cimplifyOrders))('%s refuses a session that has ended', async (name, { method, path }) => {
    const { token } = await shop.signIn()
    const { id, query } = await shop.checkout()
    open.sandbox.clock.advance(15 * 60)
    const target = path.replace('/api/v1/orders', '').replace(':id', id) + query
    const refused = await shop.call(method, target, { token, body: bodies[name] })
    expect(refused).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })
  })

  test('a path or a method that is not there is refused in the same shape', async () => {
    const { path } = await shop.checkout()
    for (const [method, target, status] of [
      ['GET', '/a/b/c', 404],
      ['DELETE', path, 405],
    ] as const) {
      const refused = await shop.call(method, target)
      expect(refused.status).toBe(status)
      expect(refused.json).toEqual({
        success: false,
        error: { code: expect.any(String), message: expect.any(String) },
      })
    }
  })
})
