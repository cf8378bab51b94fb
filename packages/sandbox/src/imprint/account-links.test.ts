import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDatabase } from '../database/database.ts'
import { migrate } from '../database/migrations.ts'
import { connectNodeSqlite } from '../database/node-sqlite.ts'
import { createServices } from '../services.ts'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { visit } from '../test/visitor.ts'
import { accountLinkHandlers, setAccountLinkStatus } from './account-links.ts'
import { imprintCustomerIds, seedImprintCustomers } from './seed.ts'

const [customerId, otherId] = imprintCustomerIds

/** The text's own body. */
const body = {
  partner_customer_id: 'PARTNER_USER_456',
  metadata: { store_id: 'store_789', platform_version: '2.1.0' },
}

describe.each(Object.entries(openSandbox))('Imprint account links, %s', (_name, start) => {
  let open: OpenSandbox
  let time: number
  beforeEach(async () => {
    time = Date.UTC(2026, 10, 21, 8, 30, 0, 250)
    open = await start({ now: () => time })
  })
  afterEach(() => open.close())

  const link = (id: string, sent: unknown = body, Authorization = 'Bearer imprint_test_sandbox') =>
    visit(open).send('POST', `/imprint/v2/customers/${id}/link`, { body: sent, headers: { Authorization } })

  test('links with the text’s own body', async () => {
    const { status, json } = await link(customerId)
    expect(status).toBe(200)
    expect(json).toEqual({
      customer_id: customerId,
      ...body,
      partner_identifier: 'TILLKIT_SANDBOX',
      status: 'ACTIVE',
      created_at: '2026-11-21T08:30:00.250Z',
      updated_at: '2026-11-21T08:30:00.250Z',
    })
  })

  test('the same pair again is the same record; metadata that is sent replaces the old', async () => {
    const first = await link(customerId)
    time += 60_000
    const { metadata: _metadata, ...bare } = body
    expect((await link(customerId.toLowerCase(), bare)).json).toEqual(first.json)
    expect((await link(customerId, { ...bare, metadata: { store_id: 'store_1' } })).json).toEqual({
      ...Object(first.json),
      metadata: { store_id: 'store_1' },
      updated_at: '2026-11-21T08:31:00.250Z',
    })
  })

  test('without metadata the answer has none', async () => {
    const { json } = await link(customerId, { partner_customer_id: 'PARTNER_USER_456' })
    expect(json).not.toHaveProperty('metadata')
  })

  test('a linked customer is not linked to another, and another is linked by itself', async () => {
    const first = await link(customerId)
    expect(await link(customerId, { partner_customer_id: 'SOMEBODY_ELSE' })).toMatchObject({
      status: 409,
      json: { error: { type: 'conflict', message: expect.any(String) } },
    })
    expect((await link(customerId)).json).toEqual(first.json)
    expect((await link(otherId, { partner_customer_id: 'SOMEBODY_ELSE' })).status).toBe(200)
  })

  test('of fifty at once there is one link', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => link(customerId, { partner_customer_id: `PARTNER_${index % 5}` })),
    )
    const linked = answers.filter(({ status }) => status === 200)
    expect(linked).toHaveLength(10)
    expect(new Set(linked.map(({ text }) => text)).size).toBe(1)
  })

  test.each(['5D1C7A34-8F02-4B6E-A9D7-6E20B4C1F386', 'cust_1', '1', 'a.b'])(
    'a customer %s is not found',
    async (id) => {
      const { status, json } = await link(id)
      expect(status).toBe(404)
      expect(json).toEqual({ error: { type: 'not_found', message: expect.any(String) } })
    },
  )

  test.each([
    {},
    { partner_customer_id: '' },
    { partner_customer_id: 7 },
    { partner_customer_id: 'x'.repeat(256) },
    { ...body, metadata: 'store_789' },
    { ...body, metadata: { store: { id: 1 } } },
    [],
  ])('refuses %j', async (sent) => {
    const { status, json } = await link(customerId, sent)
    expect(status).toBe(400)
    expect(json).toEqual({ error: { type: 'invalid_request', message: expect.any(String) } })
  })

  test.each(['', 'Bearer imprint_live_other', 'imprint_test_sandbox', 'Bearer linkit_test_sandbox'])(
    'the key %j opens nothing',
    async (authorization) => {
      const { status, json, text } = await link(customerId, body, authorization)
      expect(status).toBe(401)
      expect(json).toEqual({ error: { type: 'authentication_error', message: expect.any(String) } })
      expect(text).not.toMatch(/_test_|_live_/)
    },
  )

  test('only a link’s own fields are taken', async () => {
    const { json } = await link(customerId, { ...body, status: 'INACTIVE', partner_identifier: 'MCD' })
    expect(json).toMatchObject({ status: 'ACTIVE', partner_identifier: 'TILLKIT_SANDBOX' })
  })

  test('a fresh sandbox has no links', async () => {
    await link(customerId)
    open.sandbox.reset()
    expect((await link(customerId, { partner_customer_id: 'SOMEBODY_ELSE' })).status).toBe(200)
    open.sandbox.reset('none')
    expect((await link(customerId)).status).toBe(404)
  })
})

test('Imprint pauses a link, and linking again does not take it up', () => {
  const database = createDatabase(connectNodeSqlite(':memory:'))
  migrate(database)
  seedImprintCustomers(database)
  const services = createServices(database, { now: Date.now, refreshLeewaySeconds: 0, reportError: () => {} })
  const reply = { status: 200, headers: {} }
  const context = { request: new Request('http://sandbox.test'), ipAddress: null, caller: { scope: 'imprint' }, reply }
  const link = () => accountLinkHandlers(services).create({ params: { id: customerId }, body }, context)

  expect(setAccountLinkStatus(services, customerId, 'INACTIVE')).toBe(false)
  link()
  expect(setAccountLinkStatus(services, customerId, 'INACTIVE')).toBe(true)
  expect(link()).toMatchObject({ status: 'INACTIVE' })
  database.close()
})
