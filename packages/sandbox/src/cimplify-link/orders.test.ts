import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { placeOrder } from '../test/place-order.ts'
import { dataOf, link, visit } from '../test/visitor.ts'

describe('the shopper’s orders, over HTTP', () => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await openSandbox['over HTTP']()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const orders = `${link}/orders`
  const get = (path = '', as = token) => visitor.send('GET', orders + path, { token: as })
  const list = async (query = '', as = token) => dataOf(cimplifyLink.orders.list.response!, await get(query, as))

  test('are of every business, newest first, and say of which', async () => {
    const found = await list()
    const times = found.map(({ created_at }) => Date.parse(created_at!))
    expect(times).toEqual(times.toSorted((one, other) => other - one))
    expect(found.filter(({ business_id }) => business_id === 'bus_sandbox')).toHaveLength(3)
    expect(found.filter(({ business_id }) => business_id === 'bus_other')).toHaveLength(1)
    expect(found.find(({ business_id }) => business_id === 'bus_sandbox')).toMatchObject({
      business_name: 'Kofi & Pantry',
      total_price: expect.stringMatching(/^\d+\.\d\d$/),
      items: [expect.objectContaining({ product_name: expect.any(String) })],
    })
  })

  test('are of one business where that is asked for', async () => {
    expect(await list('?business_id=bus_other')).toHaveLength(1)
    expect(await list('?business_id=bus_sandbox')).toHaveLength(3)
    expect(await list('?business_id=bus_nobody')).toEqual([])
    expect((await get('?business_id=')).status).toBe(400)
  })

  test('are read one by one, as they are listed', async () => {
    for (const order of await list()) {
      expect(dataOf(cimplifyLink.orders.read.response!, await get(`/${order.id}`))).toEqual(order)
    }
  })

  test('never say whose they are, nor how a guest would open them', async () => {
    const { text } = await get()
    expect(text).not.toMatch(/customer_id|bill_token|hash/)
  })

  test('one that is missing, foreign, a guest’s or of another business is not found, all alike', async () => {
    const [mine] = await list('?business_id=bus_sandbox')
    const guests = await placeOrder(visitor)
    const stranger = await visitor.signIn('+233200000000')
    const answers = [
      await get('/ord_0'),
      await get(`/${guests.order_id}`),
      await get(`/${mine!.id}?business_id=bus_other`),
      await get(`/${mine!.id}`, stranger.token),
    ]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
    expect(new Set(answers.map(({ text }) => text.replace(/"timestamp":"[^"]+"/, ''))).size).toBe(1)
    expect(await list('', stranger.token)).toEqual([])
  })

  test('is closed without a session', async () => {
    expect((await visitor.send('GET', orders)).status).toBe(401)
    expect((await visitor.send('GET', `${orders}/ord_0`)).status).toBe(401)
  })
})
