import { cimplifyOrders } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { openStorefront, orders, payer } from '../test/storefront.ts'
import { dataOf } from '../test/visitor.ts'

describe.each(Object.entries(openSandbox))('paying by mobile money, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  let placed: Awaited<ReturnType<typeof shop.checkout>>
  beforeEach(async () => {
    // A clock that stands still, so that a limit is met to the millisecond.
    open = await start({ now: () => Date.UTC(2026, 10, 21) })
    shop = openStorefront(open)
    placed = await shop.checkout()
  })
  afterEach(() => open.close())

  const status = async () => {
    const answer = await shop.call('GET', `${placed.path}/payment-status${placed.query}`)
    return dataOf(cimplifyOrders.payments.status.response!, answer)
  }
  const verify = async () => {
    const answer = await shop.call('POST', `${placed.path}/verify-payment${placed.query}`)
    return dataOf(cimplifyOrders.payments.verify.response!, answer)
  }
  const askAgain = (body?: object) => shop.send('POST', `/_sandbox/orders/${placed.id}/prompt`, { body })
  const orderStatus = async () => (await shop.call('GET', placed.path + placed.query)).json

  test('as the samples ask, before and after it is approved', async () => {
    const { id, billToken, payment_reference } = placed
    const headers = { 'X-Public-Key': 'pk_test_sandbox' }
    const poll = async () => (await open.fetch(`${orders}/${id}/payment-status?token=${billToken}`, { headers })).json()
    const waiting = {
      order_id: id,
      payment_status: 'pending',
      payment_reference,
      amount: '13.06',
      currency: 'GHS',
      settled_at: null,
    }
    expect(await poll()).toEqual({ success: true, data: waiting })

    await shop.answerPhone('approve')
    const paid = { ...waiting, payment_status: 'succeeded', settled_at: '2026-11-21T00:00:00.000Z' }
    expect(await poll()).toEqual({ success: true, data: paid })
    const verified = await open.fetch(`${orders}/${id}/verify-payment?token=${billToken}`, { method: 'POST', headers })
    expect(await verified.json()).toEqual({ success: true, data: paid })
    expect(await orderStatus()).toMatchObject({ data: { status: 'confirmed' } })
  })

  test('the phone shows what is asked of it', async () => {
    const { json } = await shop.send('GET', `/_sandbox/phone?number=0241112222`)
    expect(json).toMatchObject([
      {
        phone_number: payer,
        kind: 'approve-payment',
        text: `Pay GHS 13.06 to Kofi & Pantry for ${placed.order_number}?`,
        amount: '13.06',
        currency: 'GHS',
      },
    ])
  })

  test('declined: failed, and the order still waits', async () => {
    await shop.answerPhone('decline')
    expect(await status()).toMatchObject({
      payment_status: 'failed',
      failure_reason: 'APPROVAL_REJECTED',
      settled_at: null,
    })
    expect(await orderStatus()).toMatchObject({ data: { status: 'pending' } })
  })

  test('ignored: it waits, a timeout is no failure, and expires at the provider after 30 minutes', async () => {
    await shop.answerPhone('ignore')
    open.sandbox.clock.advance(30 * 60 - 1)
    expect((await verify()).payment_status).toBe('pending')
    open.sandbox.clock.advance(1)
    expect((await status()).payment_status).toBe('pending')
    expect(await verify()).toMatchObject({ payment_status: 'expired', failure_reason: 'EXPIRED', settled_at: null })
    expect((await status()).payment_status).toBe('expired')
  })

  test('a prompt is gone after five minutes, and the payment waits', async () => {
    const [prompt] = await shop.prompts()
    open.sandbox.clock.advance(5 * 60)
    expect(await shop.prompts()).toEqual([])
    const late = await shop.send('POST', `/_sandbox/phone/${prompt}`, { body: { action: 'approve' } })
    expect(late.status).toBe(409)
    expect((await verify()).payment_status).toBe('pending')
  })

  test('asked again while it waits, on another phone: the same payment, one prompt', async () => {
    const again = await askAgain({ phone_number: '020 111 2222', provider: 'telecel' })
    expect(again).toMatchObject({ status: 201, json: { payment_reference: placed.payment_reference } })
    expect((await shop.send('GET', '/_sandbox/phone')).json).toMatchObject([{ phone_number: '+233201112222' }])
    open.sandbox.clock.advance(29 * 60)
    await askAgain()
    open.sandbox.clock.advance(60)
    expect((await verify()).payment_status).toBe('pending')
  })

  test('asked again after it failed or expired: a new payment, which can succeed', async () => {
    await shop.answerPhone('decline')
    await askAgain()
    const second = await status()
    expect(second.payment_status).toBe('pending')
    expect(second.payment_reference).not.toBe(placed.payment_reference)
    expect(second.failure_reason).toBeNull()

    open.sandbox.clock.advance(30 * 60)
    expect((await verify()).payment_status).toBe('expired')
    await askAgain()
    await shop.answerPhone('approve')
    expect((await status()).payment_status).toBe('succeeded')
  })

  test('nobody is asked for what is paid or cancelled', async () => {
    await shop.answerPhone('approve')
    expect((await askAgain()).status).toBe(409)
    placed = await shop.checkout()
    await shop.advance(placed.id, 'cancelled')
    expect((await askAgain()).status).toBe(409)
    expect(await shop.prompts()).toEqual([])
  })

  test('fifty approvals at the same time pay once', async () => {
    const [prompt] = await shop.prompts()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => shop.send('POST', `/_sandbox/phone/${prompt}`, { body: { action: 'approve' } })),
    )
    expect(answers.map((answer) => answer.status).filter((code) => code === 200)).toHaveLength(1)
    expect((await status()).payment_status).toBe('succeeded')
  })

  test('cash is paid when the order is completed, and needs a wallet to be asked for', async () => {
    placed = await shop.checkout({ payment: { method: 'cash' } })
    expect((await askAgain()).status).toBe(400)
    open.sandbox.clock.advance(60 * 60)
    expect((await verify()).payment_status).toBe('pending')
    await shop.advance(placed.id, 'completed')
    expect(await status()).toMatchObject({ payment_status: 'succeeded', settled_at: '2026-11-21T01:00:00.000Z' })
  })
})
