import { addressBookSource } from './link-address-book.ts'
import { linkDataSource } from './link-data.ts'
import { describe, expect, test } from 'vitest'
import { createShopper } from '../test/shopper.ts'
import { enrollmentSource } from './enrollment.ts'
import { linkOrdersSource } from './link-orders.ts'
import type { OrderAccess } from './order-access.ts'
import { orderChangesSource } from './order-changes.ts'
import { orderPaymentsSource } from './order-payments.ts'
import { ordersSource } from './orders.ts'

const customer = { as: 'customer' } as const
const basket = {
  items: [{ product_id: 'prod_1', product_name: 'Espresso', variant_name: 'Double', quantity: 2, unit_price: '6.00' }],
  order_type: 'delivery',
  tax_amount: '1.06',
  payment: { method: 'mobile_money', phone_number: '+233244000000', provider: 'mtn' },
}

async function open() {
  const shopper = await createShopper()
  const checkout = async () => {
    const placed = (await shopper.control('POST', 'orders', basket)) as { order_id: string; bill_token: string }
    return { id: placed.order_id, guest: { as: 'guest', billToken: placed.bill_token } as const }
  }
  const answerPrompt = async (action: string) => {
    const prompts = (await shopper.control('GET', 'phone?number=%2B233244000000')) as { id: string }[]
    await shopper.control('POST', `phone/${prompts[0]?.id}`, { action })
  }
  const { source } = shopper.till
  const payments = source(orderPaymentsSource)
  const orders = {
    ...source(ordersSource),
    ...source(orderChangesSource),
    paymentStatus: (id: string, access: OrderAccess) => payments.read(id, access),
    verifyPayment: (id: string, access: OrderAccess) => payments.verify(id, access),
  }
  return { ...shopper, orders, checkout, answerPrompt }
}

test('a guest reads the order of their bill token, with its amounts as they are', async () => {
  const { orders, checkout } = await open()
  const { id, guest } = await checkout()
  expect(await orders.read(id, guest)).toMatchObject({
    id,
    status: 'pending',
    orderType: 'delivery',
    total: { amount: '13.06', currency: 'GHS' },
    lines: [{ productName: 'Espresso', variantName: 'Double', quantity: 2, unitPrice: { amount: '6.00' } }],
  })
})

test('missing, another’s and a wrong token look the same, and are asked for once', async () => {
  const { orders, checkout, sent } = await open()
  const [{ id }, other] = [await checkout(), await checkout()]
  sent.length = 0
  const failures = await Promise.all(
    [
      orders.read(id, customer),
      orders.read(id, other.guest),
      orders.read(id, { as: 'guest', billToken: 'bt_wrong' }),
      orders.read('ord_missing', other.guest),
    ].map((reading) => reading.catch((error: unknown) => error)),
  )
  expect(new Set(failures.map((error) => JSON.stringify([error, String(error)]))).size).toBe(1)
  expect(failures[0]).toMatchObject({ code: 'not-found', status: 404 })
  expect(sent).toHaveLength(4)
})

test.each([0, 257, 5_000])('a bill token of %i characters opens nothing, and is not sent', async (length) => {
  const { orders, checkout, sent } = await open()
  const { id } = await checkout()
  sent.length = 0
  const access = { as: 'guest', billToken: 'x'.repeat(length) } as const
  await expect(orders.read(id, access)).rejects.toMatchObject({ code: 'not-found' })
  await expect(orders.cancel(id, access)).rejects.toMatchObject({ code: 'not-found' })
  expect(sent).toEqual([])
})

describe('an answer about another order is none about this one', () => {
  test.each(['read', 'paymentStatus', 'verifyPayment', 'cancel'] as const)('%s', async (verb) => {
    const { orders, checkout, control } = await open()
    const [{ id, guest }, other] = [await checkout(), await checkout()]
    const another = { id: other.id, order_id: other.id, status: 'confirmed', payment_status: 'succeeded' }
    const body = JSON.stringify({ success: true, data: another })
    await control('POST', 'faults', { path: `/api/v1/orders/${id}`, fault: { kind: 'answer', body } })
    await expect(orders[verb](id, guest)).rejects.toMatchObject({ code: 'unexpected-answer' })
  })

  test('claim', async () => {
    const { till, orders, checkout, control, signIn } = await open()
    const [{ id, guest }, other] = [await checkout(), await checkout()]
    await signIn()
    const { customer: ama } = await till.source(linkDataSource).read()
    const body = JSON.stringify({ success: true, data: { id: other.id, status: 'confirmed' } })
    await control('POST', 'faults', { path: '/api/v1/orders/:id/customer', fault: { kind: 'answer', body } })
    await expect(orders.claim(id, guest.billToken, ama.id)).rejects.toMatchObject({ code: 'unexpected-answer' })
  })
})

describe('paying with mobile money', () => {
  test('pending, and after the phone said yes succeeded', async () => {
    const { orders, checkout, answerPrompt } = await open()
    const { id, guest } = await checkout()
    const pending = await orders.paymentStatus(id, guest)
    expect(pending).toMatchObject({ status: 'pending', amount: { amount: '13.06', currency: 'GHS' }, settledAt: null })
    await answerPrompt('approve')
    expect(await orders.verifyPayment(id, guest)).toMatchObject({ status: 'succeeded', reference: pending.reference })
    expect((await orders.read(id, guest)).status).toBe('confirmed')
  })

  test('declined, with the reason', async () => {
    const { orders, checkout, answerPrompt } = await open()
    const { id, guest } = await checkout()
    await answerPrompt('decline')
    expect(await orders.paymentStatus(id, guest)).toMatchObject({
      status: 'failed',
      failureReason: 'APPROVAL_REJECTED',
    })
  })

  test.each([
    ['', 'GHS'],
    ['abc', 'GHS'],
    ['48,00', 'GHS'],
    ['1234567890123456789.00', 'GHS'],
    ['13.06', null],
    ['13.06', 'cedi'],
  ])('the amount %j %j cannot be read: nothing is said of it', async (amount, currency) => {
    const { orders, checkout, control } = await open()
    const { id, guest } = await checkout()
    const body = JSON.stringify({
      success: true,
      data: { order_id: id, payment_status: 'pending', amount, ...(currency ? { currency } : {}) },
    })
    await control('POST', 'faults', { path: '/api/v1/orders/:id/payment-status', fault: { kind: 'answer', body } })
    expect((await orders.paymentStatus(id, guest)).amount).toBeNull()
  })

  test('all who verify at the same time share one request', async () => {
    const { orders, checkout, sent } = await open()
    const { id, guest } = await checkout()
    sent.length = 0
    await Promise.all([orders.verifyPayment(id, guest), orders.verifyPayment(id, guest)])
    expect(sent).toHaveLength(1)
  })
})

describe('cancelling', () => {
  test('once, whatever the network does', async () => {
    const { orders, checkout, control, sandbox } = await open()
    const { id, guest } = await checkout()
    await control('POST', 'faults', {
      path: '/api/v1/orders/:id/cancel',
      fault: { kind: 'drop-after-commit' },
      times: 2,
    })
    expect((await orders.cancel(id, guest, 'ordered the wrong item')).status).toBe('cancelled')
    const keys = sandbox.journal.list().filter(({ path }) => path.endsWith('cancel'))
    expect(keys).toHaveLength(3)
    expect(new Set(keys.map(({ idempotency_key: key }) => key)).size).toBe(1)
  })

  test('too late is a conflict', async () => {
    const { orders, checkout, control } = await open()
    const { id, guest } = await checkout()
    await control('POST', `orders/${id}/advance`, { to: 'preparing' })
    await expect(orders.cancel(id, guest)).rejects.toMatchObject({ code: 'conflict' })
  })

  test('more than 500 characters are not sent', async () => {
    const { orders, checkout, sent } = await open()
    const { id, guest } = await checkout()
    sent.length = 0
    await expect(orders.cancel(id, guest, 'x'.repeat(501))).rejects.toMatchObject({
      code: 'validation',
      fieldErrors: { reason: expect.any(String) },
    })
    expect(sent).toEqual([])
  })
})

describe('the orders of who is signed in', () => {
  test('page by page, without a total', async () => {
    const { orders, signIn } = await open()
    await signIn()
    const [first, second] = [await orders.list({ limit: 2 }), await orders.list({ limit: 2, offset: 2 })]
    expect(first).toHaveLength(2)
    expect(second.length).toBeGreaterThan(0)
    expect(new Set([...first, ...second].map(({ id }) => id)).size).toBe(first.length + second.length)
  })

  test('a guest’s order becomes theirs, and stays found without the token', async () => {
    const { till, orders, checkout, signIn } = await open()
    const { id, guest } = await checkout()
    await signIn()
    const { customer: ama } = await till.source(linkDataSource).read()
    await orders.claim(id, guest.billToken, ama.id)
    expect((await orders.read(id, customer)).id).toBe(id)
    expect((await orders.list()).map((order) => order.id)).toContain(id)
  })

  test('their account shows this business’s orders, and the others when they ask', async () => {
    const { openPage, signIn } = await createShopper('memory', { businessId: 'bus_sandbox' })
    const page = openPage()
    await signIn(page)
    const source = page.source(linkOrdersSource)
    const [here, everywhere] = [await source.list(), await source.list({ everywhere: true })]
    expect(new Set(here.map(({ business }) => business?.id))).toEqual(new Set(['bus_sandbox']))
    expect(everywhere.length).toBeGreaterThan(here.length)
    expect((await source.read(here[0]?.id ?? '')).id).toBe(here[0]?.id)
  })

  test('saving details after a guest checkout joins, saves and claims in one call', async () => {
    const shopper = await createShopper('memory', { businessId: 'bus_sandbox' })
    const placed = (await shopper.control('POST', 'orders', basket)) as { order_id: string; bill_token: string }
    await shopper.signIn()
    const { till } = shopper
    const { customer: ama } = await till.source(linkDataSource).read()
    await till.source(enrollmentSource).enrollAndLinkOrder(ama, {
      orderId: placed.order_id,
      billToken: placed.bill_token,
      address: { label: 'Studio', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' },
    })
    expect((await till.source(ordersSource).read(placed.order_id, customer)).id).toBe(placed.order_id)
    expect((await till.source(addressBookSource).list()).map(({ label }) => label)).toContain('Studio')
  })
})

describe('an order that the API asks to sign in for', () => {
  const refuse = async ({ control }: Awaited<ReturnType<typeof open>>, times: number) => {
    const body = JSON.stringify({ success: false, error: { code: 'SESSION_REVOKED', message: '' } })
    await control('POST', 'faults', {
      path: '/api/v1/orders/:id',
      fault: { kind: 'answer', status: 401, body },
      times,
    })
  }

  test.each(['read', 'paymentStatus', 'verifyPayment', 'cancel'] as const)(
    '%s: the session is over, whatever anybody might have asked for',
    async (verb) => {
      const page = await open()
      const { id } = await page.checkout()
      await page.signIn()
      const path = `/api/v1/orders/${id}`
      const body = JSON.stringify({ success: false, error: { code: 'SESSION_REVOKED', message: '' } })
      await page.control('POST', 'faults', { path, fault: { kind: 'answer', status: 401, body }, times: 2 })
      await expect(page.orders[verb](id, customer)).rejects.toMatchObject({ code: 'session-revoked' })
      expect(page.till.session.mayExist()).toBe(false)
      expect(page.till.session.ended).toBe('session-revoked')
    },
  )

  test('a bearer that is merely old is renewed', async () => {
    const page = await open()
    const { id, guest } = await page.checkout()
    await page.signIn()
    const { customer: ama } = await page.till.source(linkDataSource).read()
    await page.orders.claim(id, guest.billToken, ama.id)
    await refuse(page, 1)
    expect((await page.orders.read(id, customer)).id).toBe(id)
    expect(page.till.session.mayExist()).toBe(true)
  })

  test('with a bill token it is no matter of the session', async () => {
    const page = await open()
    const { id, guest } = await page.checkout()
    await page.signIn()
    await refuse(page, 2)
    await expect(page.orders.read(id, guest)).rejects.toMatchObject({ code: 'session-revoked' })
    expect(page.till.session.mayExist()).toBe(true)
  })

  test('a guest has no session that could end', async () => {
    const page = await open()
    const { id } = await page.checkout()
    const { scope } = page.till.session
    await refuse(page, 1)
    await expect(page.orders.read(id, customer)).rejects.toMatchObject({ code: 'session-revoked' })
    expect(page.till.session).toMatchObject({ scope, ended: null })
  })
})

test('a bill token is nowhere in an error', async () => {
  const { orders, checkout, control } = await open()
  const { id, guest } = await checkout()
  await control('POST', 'faults', { fault: { kind: 'status', status: 500 }, times: 9 })
  const error: unknown = await orders.read(id, guest).catch((thrown: unknown) => thrown)
  expect(JSON.stringify(error) + String(error)).not.toContain(guest.billToken)
})
