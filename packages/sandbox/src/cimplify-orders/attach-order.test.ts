import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { openStorefront, orders } from '../test/storefront.ts'

const kofi = '+233200000000'

describe.each(Object.entries(openSandbox))('a guest’s order becomes a customer’s, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  let ama: { token: string; customer_id: string }
  beforeEach(async () => {
    open = await start()
    shop = openStorefront(open)
    ama = await shop.signIn()
  })
  afterEach(() => open.close())

  type Placed = Awaited<ReturnType<typeof shop.checkout>>
  const attach = ({ path, query }: Placed, { token, customer_id }: Partial<typeof ama>) =>
    shop.call('POST', `${path}/customer${query}`, { body: { customer_id }, ...(token === undefined ? {} : { token }) })
  const effects = () => open.sandbox.journal.list().at(-1)?.effects

  test('as the sample does it, with the session beside it (C12)', async () => {
    const placed = await shop.checkout()
    const response = await open.fetch(`${orders}/${placed.id}/customer?token=${placed.billToken}`, {
      method: 'POST',
      headers: {
        'X-Public-Key': 'pk_test_sandbox',
        'Content-Type': 'application/json',
        Authorization: `Bearer ${ama.token}`,
      },
      body: `{"customer_id": "${ama.customer_id}"}`,
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({ success: true, data: { id: placed.id, total_price: '13.06' } })
    // Now it needs no token, and is in the list.
    expect((await shop.call('GET', placed.path, { token: ama.token })).status).toBe(200)
    expect((await shop.call('GET', '', { token: ama.token })).text).toContain(placed.id)
  })

  test('a second time is a success that changes nothing', async () => {
    const placed = await shop.checkout()
    const first = await attach(placed, ama)
    expect(effects()).toEqual(['update orders'])
    const second = await attach(placed, ama)
    expect(second).toMatchObject({ status: 200, text: first.text })
    expect(effects()).toEqual([])
  })

  test('not without a session, whoever is named', async () => {
    const placed = await shop.checkout()
    const refused = await attach(placed, { customer_id: ama.customer_id })
    expect(refused).toMatchObject({ status: 401, json: { success: false, error: { code: 'UNAUTHENTICATED' } } })
  })

  test('not for somebody else than the session’s customer', async () => {
    const placed = await shop.checkout()
    const other = await shop.signIn(kofi)
    const refused = await attach(placed, { token: other.token, customer_id: ama.customer_id })
    expect(refused).toMatchObject({ status: 404, json: { error: { code: 'NOT_FOUND' } } })
    expect((await shop.call('GET', placed.path, { token: ama.token })).status).toBe(404)
    expect((await shop.call('GET', placed.path, { token: other.token })).status).toBe(404)
  })

  test('not when it is somebody’s already, token or not', async () => {
    const placed = await shop.checkout()
    const other = await shop.signIn(kofi)
    await attach(placed, ama)
    expect((await attach(placed, other)).status).toBe(404)
    expect((await shop.call('GET', placed.path, { token: other.token })).status).toBe(404)
    expect((await shop.call('GET', placed.path, { token: ama.token })).status).toBe(200)
  })

  test('of two at the same time one gets it', async () => {
    const placed = await shop.checkout()
    const other = await shop.signIn(kofi)
    const answers = await Promise.all([attach(placed, ama), attach(placed, other)])
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]))
  })

  test.each([{}, { customer_id: '' }, { customer_id: 7 }, { customer_id: 'x'.repeat(129) }])(
    '%j is refused',
    async (body) => {
      const { path, query } = await shop.checkout()
      const refused = await shop.call('POST', `${path}/customer${query}`, { token: ama.token, body })
      expect(refused).toMatchObject({ status: 400, json: { error: { code: 'VALIDATION_ERROR' } } })
    },
  )
})
