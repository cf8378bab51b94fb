import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { openStorefront, orders } from '../test/storefront.ts'

const key = '5b1f9d80-2c70-4f2c-bf61-a0e6fa6b02a1'

describe.each(Object.entries(openSandbox))('cancelling an order, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  beforeEach(async () => {
    open = await start()
    shop = openStorefront(open)
  })
  afterEach(() => open.close())

  const cancelled = () => open.sandbox.journal.list().filter(({ effects }) => effects.includes('update orders')).length

  test('as the sample does it, and once however often it is sent', async () => {
    const { id, billToken, path, query } = await shop.checkout()
    const request = () =>
      open.fetch(`${orders}/${id}/cancel?token=${billToken}`, {
        method: 'POST',
        headers: {
          'X-Public-Key': 'pk_test_sandbox',
          'Idempotency-Key': key,
          'Content-Type': 'application/json',
        },
        body: '{"reason": "ordered the wrong item"}',
      })
    const first = await request()
    const text = await first.text()
    expect(first.status).toBe(200)
    expect(JSON.parse(text)).toMatchObject({ success: true, data: { id, status: 'cancelled', total_price: '13.06' } })

    open.sandbox.clock.advance(60)
    const second = await request()
    expect(await second.text()).toBe(text)
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect(cancelled()).toBe(1)
    expect((await shop.call('GET', path + query)).json).toMatchObject({ data: { status: 'cancelled' } })
  })

  test('fifty at the same time cancel once', async () => {
    const { path, query } = await shop.checkout()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => shop.call('POST', `${path}/cancel${query}`, { key })),
    )
    expect(cancelled()).toBe(1)
    for (const { status } of answers) expect([200, 409]).toContain(status)
  })

  test('without a body, without a key, by its customer', async () => {
    const { token } = await shop.signIn()
    const { path } = await shop.checkout({ session: token })
    expect((await shop.call('POST', `${path}/cancel`, { token })).json).toMatchObject({ data: { status: 'cancelled' } })
    const again = await shop.call('POST', `${path}/cancel`, { token })
    expect(again).toMatchObject({ status: 409, json: { success: false, error: { code: 'CONFLICT' } } })
  })

  test('while pending or confirmed, and no longer once it is preparing (A9)', async () => {
    for (const [status, expected] of [
      ['confirmed', 200],
      ['preparing', 409],
      ['ready', 409],
      ['completed', 409],
      ['cancelled', 409],
    ] as const) {
      const { id, path, query } = await shop.checkout()
      await shop.advance(id, status)
      expect((await shop.call('POST', `${path}/cancel${query}`)).status).toBe(expected)
    }
  })

  test('a reason has at most 500 characters', async () => {
    const { path, query } = await shop.checkout()
    const cancel = (reason: unknown) => shop.call('POST', `${path}/cancel${query}`, { body: { reason } })
    for (const reason of ['x'.repeat(501), 7, null]) {
      expect(await cancel(reason)).toMatchObject({ status: 400, json: { error: { code: 'VALIDATION_ERROR' } } })
    }
    expect((await cancel('é'.repeat(500))).status).toBe(200)
  })

  test('a key belongs to whoever sent it, and to the order', async () => {
    const { token } = await shop.signIn()
    const mine = await shop.checkout({ session: token })
    const guests = await shop.checkout()
    const cancel = (path: string, sent: { token?: string; body?: object }) => shop.call('POST', path, { key, ...sent })
    expect((await cancel(`${mine.path}/cancel?token=made-up`, { token })).status).toBe(200)
    // The same key and the same wrong token, without the session: its answer is not to be had.
    expect((await cancel(`${mine.path}/cancel?token=made-up`, {})).status).toBe(404)
    expect((await cancel(`${mine.path}/cancel`, {})).status).toBe(404)
    const elsewhere = await cancel(`${guests.path}/cancel${guests.query}`, {})
    expect(elsewhere.status).toBe(200)
    expect(elsewhere.headers.has('Idempotent-Replayed')).toBe(false)
    const other = await cancel(`${guests.path}/cancel${guests.query}`, { body: { reason: 'another' } })
    expect(other).toMatchObject({ status: 422, json: { error: { code: 'IDEMPOTENCY_KEY_REUSED' } } })
  })

  test('a waiting payment is cancelled with it and leaves the phone, a paid one stays paid', async () => {
    const waiting = await shop.checkout()
    await shop.call('POST', `${waiting.path}/cancel${waiting.query}`)
    const unpaid = await shop.call('GET', `${waiting.path}/payment-status${waiting.query}`)
    expect(unpaid.json).toMatchObject({ data: { payment_status: 'cancelled', settled_at: null } })
    expect(await shop.prompts()).toEqual([])

    const paid = await shop.checkout()
    await shop.answerPhone('approve')
    await shop.call('POST', `${paid.path}/cancel${paid.query}`)
    const kept = await shop.call('GET', `${paid.path}/payment-status${paid.query}`)
    expect(kept.json).toMatchObject({ data: { payment_status: 'succeeded', settled_at: expect.any(String) } })
  })
})
