import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { basket, openStorefront } from '../test/storefront.ts'

let open: OpenSandbox
let shop: ReturnType<typeof openStorefront>
beforeEach(async () => {
  open = await openSandbox['over HTTP']()
  shop = openStorefront(open)
})
afterEach(() => open.close())

const cash = { method: 'cash' }
const place = (changes: object) =>
  shop.send('POST', '/_sandbox/orders', { body: { ...basket, payment: cash, ...changes } })

test('a checkout answers what a receipt needs, and numbers its orders', async () => {
  const { status, json } = await place({})
  expect(status).toBe(201)
  expect(json).toEqual({
    order_id: expect.stringMatching(/^ord_[0-9a-f]{32}$/),
    order_number: expect.stringMatching(/^ORD-\d+$/),
    bill_token: expect.stringMatching(/^bt_[0-9a-f]{64}$/),
    payment_reference: expect.stringMatching(/^ref_[0-9a-f]{32}$/),
    total_price: '13.06',
  })
  expect((await shop.checkout()).order_number).not.toBe((await shop.checkout()).order_number)
})

test('with a key a checkout is placed once, and answered again', async () => {
  const send = (key: string, changes: object = {}) =>
    shop.send('POST', '/_sandbox/orders', {
      body: { ...basket, payment: cash, ...changes },
      headers: { 'Idempotency-Key': key },
    })
  const first = await send('one')
  const again = await send('one')
  expect(again).toMatchObject({ status: 201, text: first.text })
  expect(again.headers.get('Idempotent-Replayed')).toBe('true')
  expect(await send('one', { tax_amount: '2.00' })).toMatchObject({ status: 422 })
  // Numbered one after the other: there is none in between.
  const numberOf = ({ json }: typeof first) => Number(/\d+$/.exec(Object(json).order_number))
  expect(numberOf(await send('another'))).toBe(numberOf(first) + 1)
})

test('adds up exactly, to the last pesewa', async () => {
  const line = (unit_price: string, quantity: number) => ({ ...basket.items[0], unit_price, quantity })
  const items = [line('0.1', 3), line('999999999999.99', 1000), line('7', 1)]
  const { path, query, total_price } = await shop.checkout({ items, tax_amount: '0.2' })
  expect(total_price).toBe('999999999999997.50')
  const { json } = await shop.call('GET', path + query)
  expect(json).toMatchObject({
    data: {
      subtotal: '999999999999997.30',
      tax_amount: '0.20',
      items: [{ unit_price: '0.10', total: '0.30' }, {}, {}],
    },
  })
})

test('is its customer’s, by id or by session', async () => {
  const { token, customer_id } = await shop.signIn()
  for (const buyer of [{ customer_id }, { session: token }]) {
    const { path } = await shop.checkout({ ...buyer, customer_name: undefined })
    expect((await shop.call('GET', path, { token })).json).toMatchObject({ data: { customer_name: 'Ama Mensah' } })
  }
})

test.each([
  [400, { items: [] }],
  [400, { items: [{ ...basket.items[0], quantity: 0 }] }],
  [400, { items: [{ ...basket.items[0], quantity: 1.5 }] }],
  [400, { items: [{ ...basket.items[0], unit_price: 6 }] }],
  [400, { items: [{ ...basket.items[0], unit_price: '6.005' }] }],
  [400, { tax_amount: '-1.00' }],
  [400, { currency: 'cedi' }],
  [400, { business_id: 'toString' }],
  [400, { order_type: '' }],
  [400, { customer_id: 'cus_0' }],
  [400, { payment: undefined }],
  [400, { payment: { method: 'mobile_money', phone_number: '12', provider: 'mtn' } }],
  [400, { payment: { method: 'mobile_money', phone_number: '0244000000', provider: 'mtn2' } }],
  [400, { session: 'a\r\nb' }],
  [401, { session: 'made-up' }],
])('%i for a checkout with %j', async (status, changes) => {
  expect((await place(changes)).status).toBe(status)
})

test('an order moves forwards: to the next status, or to a later one', async () => {
  const { id } = await shop.checkout()
  for (const status of ['confirmed', 'preparing', 'ready', 'completed']) {
    expect(await shop.advance(id)).toMatchObject({ status: 200, json: { id, status } })
  }
  expect((await shop.advance(id)).status).toBe(409)

  const later = await shop.checkout()
  expect((await shop.advance(later.id, 'ready')).json).toMatchObject({ status: 'ready' })
  for (const to of ['ready', 'preparing', 'pending']) expect((await shop.advance(later.id, to)).status).toBe(409)
  expect((await shop.advance(later.id, 'nowhere')).status).toBe(400)
  expect((await shop.advance('ord_0')).status).toBe(404)
})

test('a business may cancel until the end, and a cancelled order stays that', async () => {
  const { id } = await shop.checkout()
  await shop.advance(id, 'ready')
  expect((await shop.advance(id, 'cancelled')).json).toMatchObject({ status: 'cancelled' })
  for (const to of [undefined, 'completed', 'cancelled']) expect((await shop.advance(id, to)).status).toBe(409)
})

test('a phone that cannot be one and a prompt that is not there are refused', async () => {
  expect((await shop.send('GET', '/_sandbox/phone?number=12')).status).toBe(400)
  expect((await shop.send('GET', '/_sandbox/phone?number=+233241112222')).json).toEqual([])
  const answer = (body: object) => shop.send('POST', '/_sandbox/phone/prm_0', { body })
  expect((await answer({ action: 'approve' })).status).toBe(404)
  expect((await answer({ action: 'eat' })).status).toBe(400)
})

test('reset empties the orders and puts the demo shopper’s back', async () => {
  const { path, query } = await shop.checkout()
  await shop.send('POST', '/_sandbox/reset')
  expect((await shop.call('GET', path + query)).status).toBe(404)
  expect(await shop.prompts()).toEqual([])
  const { token } = await shop.signIn()
  expect((await shop.call('GET', '', { token })).json).toMatchObject({ data: { length: 3 } })
})
