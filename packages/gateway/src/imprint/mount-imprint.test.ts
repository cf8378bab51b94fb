import { describe, expect, test } from 'vitest'
import type { GatewayConfig } from '../config.ts'
import type { LogEntry } from '../log.ts'
import type { Shopper } from '../session.ts'
import { openSandboxShop } from '../test/sandbox-shop.ts'
import { openShop } from '../test/shop.ts'

const card = '9B5E1EE0-2E1C-46E7-81B9-3C3917204BE4'
const otherCard = 'BBB815E9-F654-438D-9AD3-3F7BB8136FC0'
const path = (id: string) => `/v2/customers/${id}/link`

const api = { url: 'https://sandbox.example/imprint', key: 'imprint_test_sandbox' }

async function open(config: Partial<GatewayConfig> = {}) {
  const shop = await openSandboxShop(config)
  const link = (id: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    shop.browser.send('POST', path(id), { prefix: '/imprint', body, headers })
  return { ...shop, link }
}

test('without configuration its route does not exist', async () => {
  const { browser, signIn } = openShop()
  await signIn()
  expect((await browser.send('POST', path('me'), { prefix: '/imprint', body: {} })).status).toBe(404)
})

describe('a shopper', () => {
  const identified: Shopper[] = []
  const identify = (shopper: Shopper) => {
    identified.push(shopper)
    return { customerId: card, partnerCustomerId: `SHOP_${shopper.customerId}` }
  }

  test('links their own card to themselves, whatever the page says', async () => {
    const { link, sent, signIn, close } = await open({ imprint: { ...api, identify } })
    const { data } = await (await signIn()).json()
    for (const id of ['me', card, card.toLowerCase()]) {
      const linked = await link(id, { partner_customer_id: 'SHOP_other', metadata: { store: '1' }, status: 'ACTIVE' })
      expect(linked.status).toBe(200)
      expect(await linked.json()).toMatchObject({
        customer_id: card,
        partner_customer_id: `SHOP_${data.customer_id}`,
        status: 'ACTIVE',
      })
    }
    expect(JSON.parse(sent.at(-1)?.body ?? '')).toEqual({
      partner_customer_id: `SHOP_${data.customer_id}`,
      metadata: { store: '1' },
    })
    expect(sent.at(-1)?.headers.get('Authorization')).toBe('Bearer imprint_test_sandbox')
    expect(identified[0]).toEqual({
      customerId: data.customer_id,
      contact: '+233244000000',
      contactType: 'phone',
    })
    close()
  })

  test('cannot name another card, nor link without being signed in', async () => {
    const { link, sent, signIn, close } = await open({ imprint: { ...api, identify } })
    expect((await link('me')).status).toBe(401)
    await signIn()
    const before = sent.length
    expect((await link(otherCard)).status).toBe(404)
    expect(sent).toHaveLength(before)
    close()
  })

  test('without a card has nothing to link, and without `identify` nobody has', async () => {
    const nobody = await open({ imprint: { ...api, identify: () => undefined } })
    await nobody.signIn()
    expect((await nobody.link('me')).status).toBe(404)
    nobody.close()
    const unset = await open()
    await unset.signIn()
    expect((await unset.link(card, { partner_customer_id: 'me' })).status).toBe(403)
    unset.close()
  })

  test.each([
    ['another card', { customer_id: otherCard, partner_customer_id: 'SHOP_1' }],
    ['another customer', { customer_id: card, partner_customer_id: 'SHOP_2' }],
  ])('is not shown a link to %s', async (_name, body) => {
    const entries: LogEntry[] = []
    const holder = { customerId: card, partnerCustomerId: 'SHOP_1' }
    const { link, signIn, control, close } = await open({
      imprint: { ...api, identify: () => holder },
      log: (entry) => entries.push(entry),
    })
    await signIn()
    const fault = { kind: 'answer', body: JSON.stringify({ ...body, status: 'ACTIVE' }) }
    await control('POST', '/faults', { method: 'POST', path: '/imprint/v2', fault })
    const dropped = await link('me')
    expect(dropped.status).toBe(502)
    expect(await dropped.text()).not.toContain('SHOP_')
    expect(entries).toContainEqual({ event: 'notice', message: expect.stringContaining('ALARM') })
    close()
  })
})

describe('staff', () => {
  const authorizeStaff = () => true

  test('link the card and the customer that they name', async () => {
    const { link, close } = await open({ authorizeStaff })
    const linked = await link(otherCard, { partner_customer_id: 'SHOP_7' })
    expect(await linked.json()).toMatchObject({ customer_id: otherCard, partner_customer_id: 'SHOP_7' })
    expect((await link(otherCard, { partner_customer_id: 'SHOP_8' })).status).toBe(409)
    expect((await link(otherCard, {})).status).toBe(400)
    expect((await link(otherCard, { partner_customer_id: 7 })).status).toBe(400)
    close()
  })

  test.each([[[]], [['1']], ['1'], [{ store: 1 }], [{ store: 'x'.repeat(501) }]])(
    'add texts by name, and not %j',
    async (metadata) => {
      const { link, sent, close } = await open({ authorizeStaff })
      expect((await link(otherCard, { partner_customer_id: 'SHOP_7', metadata })).status).toBe(400)
      expect(sent).toEqual([])
      close()
    },
  )
})
