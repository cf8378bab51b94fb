import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSandbox } from '../index.ts'
import type { Sandbox } from '../sandbox.ts'
import { basket, openStorefront, payer } from '../test/storefront.ts'

let sandbox: Sandbox
beforeEach(async () => {
  sandbox = await createSandbox()
})
afterEach(() => sandbox.close())

const wallet = { method: 'mobile_money', phone_number: payer, provider: 'mtn' } as const
const checkout = { ...basket, payment: wallet }

const paymentOf = async ({ order_id, bill_token }: { order_id: string; bill_token: string }) => {
  const { call } = openStorefront({ fetch: (path, init) => sandbox.fetch(`http://sandbox.test${path}`, init) })
  return (await call('GET', `/${order_id}/payment-status?token=${bill_token}`)).json
}

test('an order is placed, and its payment declined on the phone, in the process', async () => {
  const order = sandbox.orders.place(checkout)
  expect(order.total_price).toBe('13.06')
  expect(sandbox.phone.list('0200 000 000')).toEqual([])
  for (const { id } of sandbox.phone.list('024 111 2222')) sandbox.phone.answer(id, 'decline')
  expect(sandbox.phone.list()).toEqual([])
  expect(await paymentOf(order)).toMatchObject({ data: { payment_status: 'failed' } })

  const { payment_reference } = sandbox.orders.askAgain(order.order_id, { provider: 'telecel' })
  expect(payment_reference).not.toBe(order.payment_reference)
  for (const { id } of sandbox.phone.list()) sandbox.phone.answer(id, 'approve')
  expect(sandbox.orders.advance(order.order_id)).toMatchObject({ id: order.order_id, status: 'preparing' })
  expect(sandbox.orders.advance(order.order_id, 'completed').status).toBe('completed')
})

test('what makes no sense is refused in the words of the control plane', () => {
  expect(() => sandbox.orders.place({ ...checkout, items: [] })).toThrow('not valid')
  expect(() => sandbox.orders.advance('ord_0')).toThrow('Not found')
  expect(() => sandbox.orders.askAgain('ord_0')).toThrow('Not found')
  expect(() => sandbox.phone.list('12')).toThrow('not valid')
  expect(() => sandbox.phone.answer('prm_0', 'approve')).toThrow('no such prompt')
})

test('with a key an order is placed once, by whichever way it comes', async () => {
  const first = sandbox.orders.place(checkout, { idempotencyKey: 'basket-1' })
  expect(sandbox.orders.place(checkout, { idempotencyKey: 'basket-1' })).toEqual(first)
  const again = await sandbox.fetch('http://sandbox.test/_sandbox/orders', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': '"basket-1"' },
    body: JSON.stringify(checkout),
  })
  expect(await again.json()).toEqual(first)

  const entries = sandbox.journal.list()
  expect(entries.map(({ status, replayed }) => [status, replayed])).toEqual([
    [201, false],
    [201, true],
    [201, true],
  ])
  expect(new Set(entries.map(({ idempotency_key: key }) => key)).size).toBe(1)
  expect(entries[0]?.idempotency_key).toMatch(/^[0-9a-f]{16}$/)
  expect(entries.flatMap(({ effects }) => effects).filter((effect) => effect === 'insert orders')).toHaveLength(1)
  expect(JSON.stringify(entries)).not.toMatch(/basket-1|bt_/)
})

test('the journal has what a merchant and a phone do, and what it wrote', () => {
  sandbox.setUp('declined-payment')
  const { order_id: id } = sandbox.orders.place(checkout)
  sandbox.orders.askAgain(id)
  for (const prompt of sandbox.phone.list()) sandbox.phone.answer(prompt.id, 'approve')
  sandbox.orders.advance(id)
  expect(() => sandbox.orders.advance(id, 'pending')).toThrow('past it')
  const entries = sandbox.journal.list().map(({ method, path, status, effects }) => ({
    asked: `${method} ${path}`,
    status,
    effects,
  }))
  const prompts = { asked: 'POST /_sandbox/phone/:promptId', status: 200 }
  expect(entries).toEqual([
    {
      asked: 'POST /_sandbox/orders',
      status: 201,
      effects: ['insert orders', 'insert order_items', 'insert payments', 'insert phone_prompts'],
    },
    {
      asked: 'POST /_sandbox/orders/:id/prompt',
      status: 201,
      effects: ['update payments', 'update phone_prompts', 'insert phone_prompts'],
    },
    { ...prompts, effects: ['update phone_prompts', 'update payments', 'update orders'] },
    { asked: 'POST /_sandbox/orders/:id/advance', status: 200, effects: ['update orders'] },
    { asked: 'POST /_sandbox/orders/:id/advance', status: 409, effects: [] },
  ])
})
