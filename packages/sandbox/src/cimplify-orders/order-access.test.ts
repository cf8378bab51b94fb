import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { openStorefront, orders } from '../test/storefront.ts'
import type { Received, Sent } from '../test/visitor.ts'

const kofi = '+233200000000'

describe.each(Object.entries(openSandbox))('access to an order, %s', (_name, start) => {
  let open: OpenSandbox
  let shop: ReturnType<typeof openStorefront>
  beforeEach(async () => {
    open = await start()
    shop = openStorefront(open)
  })
  afterEach(() => open.close())

  /** All of an answer that a stranger sees. Only the time of day may differ. */
  const asSeen = ({ status, text, headers }: Received) => ({
    status,
    text,
    headers: [...headers].filter(([name]) => name !== 'date'),
  })

  const operations: [verb: string, method: string, path: string, body?: object][] = [
    ['read', 'GET', ''],
    ['payment-status', 'GET', '/payment-status'],
    ['cancel', 'POST', '/cancel', { reason: 'ordered the wrong item' }],
    ['verify-payment', 'POST', '/verify-payment'],
    ['attach', 'POST', '/customer', { customer_id: 'cus_0' }],
  ]

  test.each(operations)('%s: missing, foreign and wrong token look exactly alike', async (verb, method, path, body) => {
    const { token } = await shop.signIn()
    const stranger = await shop.signIn(kofi)
    const mine = await shop.checkout({ session: token })
    const guests = await shop.checkout()
    const elsewhere = await shop.checkout({ session: token, business_id: 'bus_other' })
    const before = open.sandbox.journal.list().length

    // Attaching is for the signed-in alone, so there every stranger has a session.
    const nobody = verb === 'attach' ? { token: stranger.token } : {}
    const own = verb === 'attach' ? { customer_id: stranger.customer_id } : body
    const attempts: [what: string, target: string, sent: Sent][] = [
      ['missing', '/ord_0', nobody],
      ['missing, with a token', `/ord_0${path}?token=${guests.billToken}`, nobody],
      ['missing, signed in', '/ord_0', { token }],
      ['malformed', '/ord.0', nobody],
      ['without a token', guests.path, nobody],
      ['with another order’s token', `${mine.path}${path}?token=${guests.billToken}`, nobody],
      ['with a made-up token', `${guests.path}${path}?token=bt_made_up`, nobody],
      ['somebody else’s', mine.path, { token: stranger.token }],
      ['a guest’s, signed in', guests.path, { token }],
      ['another business’s, its own customer', elsewhere.path, { token }],
      ['another business’s, with its token', `${elsewhere.path}${path}${elsewhere.query}`, nobody],
    ]
    const answers = await Promise.all(
      attempts.map(async ([what, target, sent]) => {
        const full = target.includes('?') ? target : target + path
        return [what, asSeen(await shop.call(method, full, { body: own, ...sent }))] as const
      }),
    )
    const [[, first]] = answers as [(typeof answers)[0]]
    expect(first).toMatchObject({
      status: 404,
      text: '{"success":false,"error":{"code":"NOT_FOUND","message":"Not found."}}',
    })
    for (const [what, seen] of answers) expect({ what, ...seen }).toEqual({ what, ...first })
    const effects = open.sandbox.journal
      .list()
      .slice(before)
      .flatMap((entry) => entry.effects)
    expect(effects).toEqual([])
  })

  test('its customer needs no token, its token no session', async () => {
    const { token } = await shop.signIn()
    const { path, query } = await shop.checkout({ session: token })
    const stranger = await shop.signIn(kofi)
    expect((await shop.call('GET', path, { token })).status).toBe(200)
    expect((await shop.call('GET', path + query)).status).toBe(200)
    expect((await shop.call('GET', path + query, { token: stranger.token })).status).toBe(200)
    expect((await shop.call('GET', `${path}?token=wrong`, { token })).status).toBe(200)
  })

  test('a token that cannot be one is refused before anything is looked up', async () => {
    const { path } = await shop.checkout()
    for (const target of [path, '/ord_0']) {
      for (const token of ['', 'x'.repeat(257)]) {
        expect((await shop.call('GET', `${target}?token=${token}`)).status).toBe(400)
      }
    }
  })
})

test('the bill token is in no file and no journal', async () => {
  const data = mkdtempSync(join(tmpdir(), 'orders-'))
  const open = await openSandbox['in Node']({ data })
  const shop = openStorefront(open)
  const { id, path, query, billToken } = await shop.checkout()
  await shop.call('GET', path + query)
  await shop.call('POST', `${path}/cancel${query}`, { key: 'one' })
  expect((await shop.send('GET', '/_sandbox/journal')).text).not.toContain(billToken)
  expect(open.sandbox.journal.list().at(-1)?.path).toBe(`${orders}/:id/cancel`)

  const files = readdirSync(data)
    .map((file) => readFileSync(join(data, file), 'latin1'))
    .join('')
  expect(files).toContain(id)
  expect(files).not.toContain(billToken)
  await open.close()
  rmSync(data, { recursive: true })
})
