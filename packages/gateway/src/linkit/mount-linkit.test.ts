import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { LogEntry } from '../log.ts'
import { openBrowser, type PageRequest } from '../test/browser.ts'
import { openSandboxShop, type SandboxShop } from '../test/sandbox-shop.ts'
import { openShop } from '../test/shop.ts'

const recordSchema = v.looseObject({ id: v.string() })
const listSchema = v.object({ data: v.array(recordSchema) })

const customersPath = '/api/v1/customers'
const ama = { contact: '+233244000000', contact_type: 'phone' }
const kofi = { contact: '+233200000001', contact_type: 'phone' }
const newcomer = { contact: '+233200009999', contact_type: 'phone' }
const draft = { first_name: 'Adjoa', last_name: 'Mensa', email: 'adjoa@example.com', phone: '+233200009999' }
const address = { label: 'Home', address_line1: '1 High Street', city: 'Accra', state: 'Greater Accra', country: 'GH' }

let shop: SandboxShop
const entries: LogEntry[] = []
const alarms = () => entries.filter((entry) => entry.event === 'notice' && entry.message.startsWith('ALARM'))

beforeEach(async () => {
  entries.length = 0
  shop = await openSandboxShop({
    log: (entry) => entries.push(entry),
    authorizeStaff: (request) => request.headers.get('X-Desk') === 'open',
  })
})
afterEach(() => shop.close())

const ask = (method: string, path: string, request: PageRequest = {}) =>
  shop.browser.send(method, customersPath + path, { prefix: '/linkit', ...request })
const askAsStaff = (method: string, path: string, request: PageRequest = {}) =>
  ask(method, path, { ...request, headers: { 'X-Desk': 'open', ...request.headers } })

const read = async (response: Response) => v.parse(recordSchema, await response.json())
const lookUp = (contact: string): PageRequest => ({ headers: { 'X-Contact': contact } })
const findAsStaff = async ({ contact }: { contact: string }) =>
  read(await askAsStaff('GET', '/lookup', lookUp(`phone=${encodeURIComponent(contact)}`)))

test('without configuration its routes do not exist', async () => {
  const { browser, signIn } = openShop()
  await signIn()
  expect((await browser.send('GET', `${customersPath}/lookup`, { prefix: '/linkit' })).status).toBe(404)
})

test('whoever is neither staff nor signed in gets nothing', async () => {
  for (const [method, path] of [
    ['GET', ''],
    ['GET', '/lookup'],
    ['GET', '/cust_1'],
    ['DELETE', '/cust_1'],
    ['GET', '/cust_1/addresses'],
  ] as const) {
    const headers = { 'X-Desk': 'closed', 'X-Contact': 'phone=%2B233244000000' }
    expect((await ask(method, path, { headers })).status).toBe(401)
  }
  expect(shop.sent).toEqual([])
})

describe('a shopper', () => {
  test('finds their own record by the contact that they proved, whoever the page asks for', async () => {
    await shop.signIn()
    const own = await ask('GET', '/lookup?phone=%2B233200000001', lookUp('email=kofi%40example.com'))
    expect(await own.json()).toMatchObject({ first_name: 'Ama', phone: '+233244000000' })
    const sent = shop.sent.at(-1)
    expect(sent?.url.search).toBe('?phone=%2B233244000000')
    expect(sent?.headers.get('Authorization')).toBe('Bearer linkit_test_sandbox')
    expect(sent?.headers.get('X-Organization-ID')).toBe('org_sandbox')
  })

  test('reads it by its id and as `me`, and no other', async () => {
    await shop.signIn()
    const { id } = await read(await ask('GET', '/lookup'))
    for (const name of [id, 'me']) expect(await read(await ask('GET', `/${name}`))).toMatchObject({ id })
    const other = await findAsStaff(kofi)
    const before = shop.sent.length
    const refused = [
      await ask('GET', `/${other.id}`),
      await ask('PUT', `/${other.id}`, { body: { first_name: 'X' } }),
      await ask('GET', `/${other.id}/addresses`),
      await ask('POST', `/${other.id}/addresses`, { body: address }),
      await ask('DELETE', `/${other.id}/addresses/addr_1`),
    ]
    expect(refused.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
    expect(new Set(shop.sent.slice(before).map(({ url }) => url.pathname))).toEqual(
      new Set(['/linkit/api/v1/customers/lookup']),
    )
  })

  test('has no directory and removes no record', async () => {
    await shop.signIn()
    const { id } = await read(await ask('GET', '/lookup'))
    const refused = [await ask('GET', ''), await ask('POST', '/search', { body: {} }), await ask('DELETE', `/${id}`)]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403])
  })

  test('changes their names and nothing that they did not prove', async () => {
    await shop.signIn()
    const before = await read(await ask('GET', '/me'))
    const changed = await ask('PUT', '/me', {
      body: {
        first_name: 'Amma',
        email: 'kofi@example.com',
        phone: '+233200000001',
        type: 'corporate',
        status: 'banned',
      },
    })
    expect(changed.status).toBe(200)
    expect(await changed.json()).toMatchObject({
      ...before,
      first_name: 'Amma',
      updated: expect.any(String),
    })
  })

  test('gets a record with the contact that they proved, as an ordinary customer', async () => {
    await shop.signIn(undefined, newcomer)
    expect((await ask('GET', '/lookup')).status).toBe(404)
    const body = { ...draft, phone: '+233200000001', type: 'vip', status: 'banned', id: 'cust_mine' }
    const made = await ask('POST', '', { body })
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ ...draft, type: 'individual', status: 'active' })
    expect((await ask('GET', '/lookup')).status).toBe(200)
    expect((await ask('POST', '', { body })).status).toBe(409)
  })

  test('keeps addresses there, of their own alone', async () => {
    await shop.signIn()
    const { id } = await read(await ask('GET', '/me'))
    const added = await ask('POST', '/me/addresses', { body: { ...address, customer_id: 'cust_other' } })
    expect(added.status).toBe(201)
    const { id: addressId } = await read(added)
    const path = `/${id}/addresses/${addressId}`
    const edited = await ask('PUT', path, { body: { address_line2: 'Flat 9' } })
    expect(await edited.json()).toMatchObject({ ...address, address_line2: 'Flat 9' })
    expect((await ask('PUT', '/me/addresses/addr_none', { body: { label: 'X' } })).status).toBe(404)
    expect((await ask('DELETE', path)).status).toBe(204)
    const left = await (await ask('GET', '/me/addresses')).text()
    expect(left).not.toContain(addressId)
  })

  test('is asked for a new bearer when the old one has run out, and gets its cookie', async () => {
    const late = await openSandboxShop({ now: () => Date.now() + skipped })
    let skipped = 0
    await late.signIn()
    skipped = 16 * 60_000
    const answer = await late.browser.send('GET', `${customersPath}/me`, { prefix: '/linkit' })
    expect(answer.status).toBe(200)
    expect(late.sent.some(({ url }) => url.pathname.endsWith('/auth/refresh'))).toBe(true)
    expect(answer.headers.getSetCookie()).not.toEqual([])

    // Ended elsewhere: with the next bearer that falls due, the shop's own key opens nothing more.
    await late.browser.sendOnly('DELETE', '/v1/link/sessions')
    const kept = late.sent.length
    skipped = 32 * 60_000
    expect((await late.browser.send('GET', `${customersPath}/me`, { prefix: '/linkit' })).status).toBe(401)
    expect(late.sent.slice(kept).some(({ url }) => url.pathname.startsWith('/linkit'))).toBe(false)
    late.close()
  })
})

describe('staff', () => {
  test('work with every customer, with documented fields and no others', async () => {
    const { data } = v.parse(listSchema, await (await askAsStaff('GET', '?limit=5&status=active&token=x')).json())
    expect(data).toHaveLength(5)
    expect(shop.sent.at(-1)?.url.search).toBe('?limit=5&status=active')
    const made = await askAsStaff('POST', '', {
      body: { ...draft, type: 'vip', status: 'pending', organization_id: 'org_2', id: 'cust_mine' },
    })
    expect(made.status).toBe(201)
    const record = await read(made)
    expect(record).toMatchObject({ ...draft, type: 'vip', status: 'pending', organization_id: 'org_sandbox' })
    expect((await askAsStaff('POST', '', { body: { ...draft, type: 'vip', status: 'active' } })).status).toBe(409)
    expect((await askAsStaff('POST', '/search', { body: { query: 'Adjoa' } })).status).toBe(200)
    expect((await askAsStaff('DELETE', `/${record.id}`)).status).toBe(204)
    expect((await askAsStaff('GET', `/${record.id}`)).status).toBe(404)
  })

  test('need no session, and the guard holds for them too', async () => {
    expect((await askAsStaff('GET', '')).status).toBe(200)
    expect((await askAsStaff('GET', '', { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect((await askAsStaff('GET', '?limit=101')).status).toBe(400)
  })

  test('two who change different fields at once both see them kept', async () => {
    const { id } = await findAsStaff(kofi)
    const [one, other] = await Promise.all([
      askAsStaff('PUT', `/${id}`, { body: { first_name: 'Koffi' } }),
      askAsStaff('PUT', `/${id}`, { body: { last_name: 'Boatengh' }, gateway: shop.gateways[1] }),
    ])
    expect([one.status, other.status]).toEqual([200, 200])
    expect(await findAsStaff(kofi)).toMatchObject({
      first_name: 'Koffi',
      last_name: 'Boatengh',
      birthdate: '1988-11-19',
      gender: 'male',
    })
  })

  test.each([[[]], [[{ first_name: 'Koffi' }]]])('change nothing with the list %j', async (body) => {
    const { id } = await findAsStaff(kofi)
    const before = shop.sent.length
    expect((await askAsStaff('PUT', `/${id}`, { body })).status).toBe(400)
    expect((await askAsStaff('PUT', `/${id}/addresses/addr_1`, { body })).status).toBe(400)
    expect(shop.sent).toHaveLength(before)
  })

  test('who say what they read are told when it has changed since', async () => {
    const { id, updated } = await findAsStaff(kofi)
    const headers = { 'If-Match': `"${String(updated)}"` }
    shop.sandbox.clock.advance(60)
    expect((await askAsStaff('PUT', `/${id}`, { body: { first_name: 'Koffi' }, headers })).status).toBe(200)
    const late = await askAsStaff('PUT', `/${id}`, { body: { first_name: 'Kof' }, headers })
    expect(late.status).toBe(409)
    expect(await findAsStaff(kofi)).toMatchObject({ first_name: 'Koffi' })
  })

  test('look a contact up that comes in a header, by e-mail address or by phone number', async () => {
    for (const contact of ['phone=%2B233200000001', 'email=KOFI%40example.com']) {
      const found = await askAsStaff('GET', '/lookup', lookUp(contact))
      expect(await found.json()).toMatchObject({ first_name: 'Kofi', phone: '+233200000001' })
      const sent = shop.sent.at(-1)
      expect(new URLSearchParams(sent?.url.search).toString()).toBe(contact)
      expect(sent?.headers.has('X-Contact')).toBe(false)
    }
    expect((await askAsStaff('GET', '/lookup', lookUp('phone=%2B233209999999'))).status).toBe(404)
  })

  test('are not heard with a contact in the query, and told where it goes', async () => {
    const before = shop.sent.length
    const answer = await askAsStaff('GET', '/lookup?phone=%2B233200000001')
    expect(answer.status).toBe(400)
    expect(await answer.json()).toMatchObject({ error: { message: expect.stringContaining('`X-Contact`') } })
    expect(shop.sent).toHaveLength(before)
  })

  test.each(['', 'phone', 'phone=', '+233200000001', 'id=cust_1', `email=${'x'.repeat(255)}`])(
    'with a contact such as %j are refused, without a word of it',
    async (contact) => {
      const answer = await askAsStaff('GET', '/lookup', lookUp(contact))
      expect(answer.status).toBe(400)
      expect(await answer.text()).not.toMatch(/233200000001|xxx|cust_1/)
      expect(shop.sent).toEqual([])
    },
  )

  test('look up nobody from another site', async () => {
    const foreign = { 'X-Contact': 'phone=%2B233200000001', 'Sec-Fetch-Site': 'cross-site' }
    expect((await askAsStaff('GET', '/lookup', { headers: foreign })).status).toBe(403)
    const bare = { 'X-Contact': 'phone=%2B233200000001', 'X-Tillkit': '' }
    expect((await askAsStaff('GET', '/lookup', { headers: bare })).status).toBe(403)
    expect(shop.sent).toEqual([])
  })

  test('look somebody up, and the log does not hear whom', async () => {
    await askAsStaff('GET', '/lookup', lookUp('phone=%2B233200000001'))
    await askAsStaff('GET', '/lookup', lookUp('email=nobody%40example.com'))
    expect(entries).toMatchObject([
      { event: 'request', path: '/api/v1/customers/lookup', status: 200 },
      { event: 'request', path: '/api/v1/customers/lookup', status: 404 },
    ])
    expect(JSON.stringify(entries)).not.toMatch(/233200000001|nobody|example\.com/)
  })

  test('send back a status that no list of theirs has', async () => {
    const suspended = await findAsStaff({ contact: '+233200000007' })
    const answer = await askAsStaff('PUT', `/${suspended.id}`, { body: { last_name: 'Larteye' } })
    expect(await answer.json()).toMatchObject({ last_name: 'Larteye', status: 'suspended' })
  })
})

describe('an unknown outcome is looked up', () => {
  const lose = (path: string) =>
    shop.control('POST', '/faults', { method: 'POST', path, fault: { kind: 'drop-after-commit' } })

  test('of a customer', async () => {
    await lose('/linkit/api/v1/customers')
    const made = await askAsStaff('POST', '', { body: { ...draft, type: 'individual', status: 'active' } })
    expect(made.status).toBe(201)
    expect(await read(made)).toMatchObject(draft)
  })

  test('of an address', async () => {
    const { id } = await findAsStaff(kofi)
    await lose('/linkit/api/v1/customers/:customerId/addresses')
    const made = await askAsStaff('POST', `/${id}/addresses`, { body: { ...address, label: 'Shop' } })
    expect(made.status).toBe(201)
    const list = await (await askAsStaff('GET', `/${id}/addresses`)).text()
    expect(list.split('"Shop"')).toHaveLength(2)
  })

  test('and stays unknown where nothing came of it', async () => {
    await shop.control('POST', '/faults', {
      method: 'POST',
      path: '/linkit/api/v1/customers',
      fault: { kind: 'drop-before-commit' },
    })
    const made = await askAsStaff('POST', '', { body: { ...draft, type: 'individual', status: 'active' } })
    expect(made.status).toBe(502)
    expect(await made.json()).toMatchObject({ error: { code: 'UPSTREAM_CONNECTION_LOST' } })
  })
})

describe('an answer about another customer is dropped, and the log sounds an alarm', () => {
  const answer = (method: string, path: string, body: unknown) =>
    shop.control('POST', '/faults', {
      method,
      path,
      fault: { kind: 'answer', body: JSON.stringify(body) },
    })

  test.each([
    ['a lookup', 'GET', '/linkit/api/v1/customers/lookup', '/lookup', { id: 'cust_x', phone: '+233200000001' }],
    ['a record', 'GET', '/linkit/api/v1/customers/:id', '/me', { id: 'cust_x', first_name: 'Kofi' }],
    [
      'an address',
      'GET',
      '/linkit/api/v1/customers/:customerId/addresses',
      '/me/addresses',
      [{ id: 'addr_1', customer_id: 'cust_x', label: 'Secret' }],
    ],
  ])('%s', async (_name, method, template, path, body) => {
    await shop.signIn()
    await answer(method, template, body)
    const dropped = await ask(method, path)
    expect(dropped.status).toBe(502)
    expect(await dropped.text()).not.toMatch(/cust_x|Kofi|Secret/)
    expect(alarms()).toHaveLength(1)
    expect(JSON.stringify(alarms())).not.toMatch(/cust_|\+233/)
  })
})

test('a token that Linkit refuses is the gateway’s fault: nobody is signed out over it', async () => {
  const broken = await openSandboxShop({
    linkit: { url: 'https://sandbox.example/linkit', token: 'wrong', organizationId: 'org_sandbox' },
    log: (entry) => entries.push(entry),
  })
  await broken.signIn()
  const answer = await broken.browser.send('GET', `${customersPath}/lookup`, { prefix: '/linkit' })
  expect(answer.status).toBe(502)
  expect(await answer.json()).toMatchObject({ error: { code: 'UPSTREAM_REFUSED' } })
  expect(entries).toContainEqual({ event: 'notice', message: expect.stringContaining('refused the configured') })
  broken.close()
})

test('a staff check that fails lets nobody in', async () => {
  const failing = await openSandboxShop({
    authorizeStaff: () => Promise.reject(new Error('directory is down')),
    log: (entry) => entries.push(entry),
  })
  const answer = await failing.browser.send('GET', customersPath, { prefix: '/linkit' })
  expect(answer.status).toBe(503)
  expect(failing.sent).toEqual([])
  const notice = { event: 'notice', message: expect.stringContaining('could not answer GET /api/v1/customers:') }
  expect(entries).toContainEqual(notice)
  expect(JSON.stringify(entries)).not.toContain('directory')
  failing.close()
})

test('a staff check in plain JavaScript that answers with an object lets nobody in', async () => {
  const answered: unknown = { allowed: false }
  const untyped = await openSandboxShop({ authorizeStaff: async () => answered as boolean })
  const answer = await untyped.browser.send('GET', customersPath, { prefix: '/linkit' })
  expect(answer.status).toBe(401)
  expect(untyped.sent).toEqual([])
  untyped.close()
})

test('another browser that signs in with the same contact has the same record', async () => {
  await shop.signIn()
  const other = openBrowser(shop.gateways[1])
  await shop.signIn(other, ama)
  const mine = await read(await ask('GET', '/me'))
  const theirs = await read(await other.send('GET', `${customersPath}/me`, { prefix: '/linkit' }))
  expect(theirs.id).toBe(mine.id)
})
