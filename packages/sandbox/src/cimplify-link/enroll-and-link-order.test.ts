import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { placeOrder } from '../test/place-order.ts'
import { dataOf, link, visit } from '../test/visitor.ts'

const kofi = '+233200000000'
const address = { label: 'Home', street_address: '4 Oxford Street', city: 'Accra', region: 'GA' }
const wallet = { phone_number: '+233244000000', provider: 'mtn', label: 'My MTN' }

describe.each(Object.entries(openSandbox))('joining with an order, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  let order: Awaited<ReturnType<typeof placeOrder>>
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn(kofi)).token
    order = await placeOrder(visitor)
  })
  afterEach(() => open.close())

  const send = (body: object, as = token, key?: string) =>
    visitor.send('POST', `${link}/enroll-and-link-order`, {
      token: as,
      body: { order_id: order.order_id, business_id: 'bus_sandbox', ...body },
      ...(key === undefined ? {} : { key }),
    })
  const data = async (as = token) =>
    dataOf(cimplifyLink.data.read.response!, await visitor.send('GET', `${link}/data`, { token: as }))
  const orders = async (as = token) =>
    dataOf(cimplifyLink.orders.list.response!, await visitor.send('GET', `${link}/orders`, { token: as }))

  test('does it all at once, as in the documented example', async () => {
    const answer = await send({ address, mobile_money: wallet, order_type: 'delivery' })
    expect(answer).toMatchObject({
      status: 200,
      json: {
        data: {
          success: true,
          already_enrolled: false,
          customer: { phone: kofi },
          order_id: order.order_id,
          address: { ...address, is_default: true },
          mobile_money: { ...wallet, is_default: true, verification_status: 'unverified' },
        },
      },
    })
    expect(await orders()).toMatchObject([{ id: order.order_id, business_id: 'bus_sandbox' }])
    expect(await data()).toMatchObject({
      addresses: [address],
      mobile_money: [wallet],
      preferences: { preferred_order_type: 'delivery' },
    })
  })

  test('saves only what the shopper gave', async () => {
    expect((await send({})).json).toMatchObject({ data: { success: true, address: null, mobile_money: null } })
    expect(await data()).toMatchObject({ addresses: [], mobile_money: [] })
    expect(await orders()).toHaveLength(1)
  })

  test('again, it is a success and saves nothing twice', async () => {
    await send({ address, mobile_money: wallet, order_type: 'delivery' })
    const before = await data()
    const again = await send({
      address: { ...address, label: 'My place', street_address: ' 4 oxford  STREET', region: 'Greater Accra' },
      mobile_money: { ...wallet, label: 'Other' },
      order_type: 'pickup',
    })
    expect(again.json).toMatchObject({
      data: { already_enrolled: true, address: before.addresses[0], mobile_money: before.mobile_money[0] },
    })
    expect(await data()).toEqual(before)
  })

  test('with the same key it is answered once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => send({ address, mobile_money: wallet }, token, 'k')),
    )
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ text }) => text)).size).toBe(1)
    expect(answers.filter(({ status }) => status !== 200 && status !== 409)).toEqual([])
    expect((await data()).addresses).toHaveLength(1)
  })

  const nothingSaved = async () => {
    expect(await data()).toMatchObject({ addresses: [], mobile_money: [], preferences: { preferred_order_type: null } })
    expect(await orders()).toEqual([])
    const { json } = await visitor.send('POST', `${link}/check-status`, { body: { contact: kofi } })
    expect(json).toMatchObject({ data: { is_link_customer: false } })
  }

  test('an order that is missing, foreign or of another business is not found, and nothing is saved', async () => {
    const ama = await visitor.signIn()
    const [foreign] = await orders(ama.token)
    const everything = { address, mobile_money: wallet, order_type: 'delivery' }
    const answers = [
      await send({ ...everything, order_id: 'ord_0' }),
      await send({ ...everything, order_id: foreign!.id, business_id: foreign!.business_id! }),
      await send({ ...everything, business_id: 'bus_other' }),
      await send({ ...everything, business_id: 'bus_nobody' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text.replace(/"timestamp":"[^"]+"/, ''))).size).toBe(1)
    await nothingSaved()
    expect(await orders(ama.token)).toContainEqual(foreign)
  })

  test('what cannot be saved undoes the rest', async () => {
    const refused = await send({ address, mobile_money: { ...wallet, phone_number: '+9990000000' } })
    expect(refused).toMatchObject({
      status: 400,
      json: { error: { details: { 'mobile_money.phone_number': 'is not a phone number' } } },
    })
    expect((await send({ address: { ...address, city: '' } })).json).toMatchObject({
      error: { details: { 'address.city': expect.any(String) } },
    })
    await nothingSaved()
  })

  test('of two shoppers who want the same order, one gets it', async () => {
    const others = (await visitor.signIn('+233200000001')).token
    const answers = await Promise.all([send({}), send({}, others)])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 404)).toHaveLength(1)
    expect([...(await orders()), ...(await orders(others))]).toHaveLength(1)
  })

  test('is closed without a session', async () => {
    const body = { order_id: order.order_id, business_id: 'bus_sandbox' }
    expect((await visitor.send('POST', `${link}/enroll-and-link-order`, { body })).status).toBe(401)
  })
})
