import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { organizationServer, sarah } from '../test/organization.ts'

describe.each(Object.entries(openSandbox))('Linkit customers, %s', (_name, start) => {
  let open: OpenSandbox
  let server: ReturnType<typeof organizationServer>
  beforeEach(async () => {
    open = await start()
    server = organizationServer(open)
  })
  afterEach(() => open.close())

  test('makes one from the text’s own body, with nothing around the answer', async () => {
    const { status, json } = await server.call('POST', '', sarah)
    expect(status).toBe(201)
    expect(json).toEqual({
      id: expect.stringMatching(/^cust_[0-9a-f]{32}$/),
      organization_id: 'org_sandbox',
      ...sarah,
      created: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      updated: expect.any(String),
    })
  })

  test('reads it back, and a missing one is a 404 as the text shows it', async () => {
    const created = await server.call('POST', '', sarah)
    const { id } = JSON.parse(created.text)
    expect(await server.call('GET', `/${id}`)).toMatchObject({ status: 200, json: created.json })
    const missing = await server.call('GET', '/nonexistent')
    expect(missing.status).toBe(404)
    expect(missing.json).toEqual({ code: 404, error: 'Customer not found', details: { id: 'nonexistent' } })
  })

  test('keeps e-mail and phone in one spelling', async () => {
    const typed = { ...sarah, email: ' Sarah@EXAMPLE.com ', phone: '024 400 1122' }
    const { json } = await server.call('POST', '', typed)
    expect(json).toMatchObject({ email: 'sarah@example.com', phone: '+233244001122' })
  })

  test('refuses a duplicate in any spelling, as the text shows it', async () => {
    const john = { ...sarah, first_name: 'John', email: 'john@example.com', phone: '+233244001122' }
    await server.add(john)
    const email = await server.call('POST', '', { ...sarah, email: 'JOHN@example.com ' })
    expect(email.status).toBe(409)
    expect(email.json).toEqual({
      code: 409,
      error: 'Customer with this email already exists',
      details: { email: 'john@example.com' },
    })
    const phone = await server.call('POST', '', { ...sarah, phone: '0244 001 122' })
    expect(phone.json).toEqual({
      code: 409,
      error: 'Customer with this phone already exists',
      details: { phone: '+233244001122' },
    })
    const id = await server.add(sarah)
    expect((await server.call('PUT', `/${id}`, { ...sarah, email: 'john@example.com' })).status).toBe(409)
    expect((await server.call('PUT', `/${id}`, sarah)).status).toBe(200)
  })

  test('of fifty equal ones at once it makes one', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => server.call('POST', '', sarah)))
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 201)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(49)
  })

  test('a replacement is full: what is left out is emptied, what is needed must be there', async () => {
    const id = await server.add(sarah)
    const before = (await server.call('GET', `/${id}`)).json
    const { birthdate: _birthdate, gender: _gender, ...rest } = sarah
    const { status, json } = await server.call('PUT', `/${id}`, { ...rest, type: 'vip', status: 'suspended' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ id, ...rest, type: 'vip', status: 'suspended', birthdate: null, gender: null })
    expect(json).not.toMatchObject({ updated: Object(before).updated })

    const partial = await server.call('PUT', `/${id}`, { first_name: 'Sally' })
    expect(partial).toMatchObject({ status: 400, json: { code: 400, details: { email: expect.any(String) } } })
    expect((await server.call('GET', `/${id}`)).json).toEqual(json)
  })

  test('is made as banned, but not as suspended; a replacement sends back whatever it is (C3)', async () => {
    const id = await server.add({ ...sarah, status: 'banned' })
    expect((await server.call('PUT', `/${id}`, { ...sarah, status: 'banned' })).json).toMatchObject({
      status: 'banned',
    })
    const suspended = { ...sarah, email: 'other@example.com', phone: '+233200000099', status: 'suspended' }
    expect(await server.call('POST', '', suspended)).toMatchObject({
      status: 400,
      json: { code: 400, error: expect.any(String), details: { status: 'is not one of the choices' } },
    })
  })

  test('a removed one is gone, with its addresses, and answers 204 with nothing', async () => {
    const id = await server.add(sarah)
    const home = { label: 'Home', address_line1: '1 Ring Road', city: 'Accra', state: 'Greater Accra', country: 'GH' }
    await server.call('POST', `/${id}/addresses`, home)
    expect(await server.call('DELETE', `/${id}`)).toMatchObject({ status: 204, text: '' })
    expect((await server.call('GET', `/${id}`)).status).toBe(404)
    expect((await server.call('GET', `/${id}/addresses`)).status).toBe(404)
    expect((await server.call('DELETE', `/${id}`)).status).toBe(404)
    expect((await server.call('POST', '', sarah)).status).toBe(201)
  })

  test('only a customer’s own fields are taken', async () => {
    const sneaky = { ...sarah, id: 'cust_mine', organization_id: 'org_other', created: '2001-01-01T00:00:00Z' }
    const { json } = await server.call('POST', '', sneaky)
    expect(json).toMatchObject({ organization_id: 'org_sandbox' })
    expect(json).not.toMatchObject({ id: 'cust_mine' })
    expect(json).not.toMatchObject({ created: sneaky.created })
  })

  test.each([
    ['first_name', 'x'.repeat(101)],
    ['first_name', '   '],
    ['last_name', 7],
    ['email', 'sarah@'],
    ['email', 'a'.repeat(100_000)],
    ['phone', '024400112'],
    ['phone', '0'.repeat(21)],
    ['phone', 'not a number'],
    ['birthdate', '1992-02-30'],
    ['birthdate', '20/08/1992'],
    ['gender', 'unknown'],
    ['type', 'person'],
    ['status', undefined],
  ])('refuses %s %j, by field', async (field, value) => {
    const { status, json } = await server.call('POST', '', { ...sarah, [field]: value })
    expect(status).toBe(400)
    expect(json).toEqual({ code: 400, error: expect.any(String), details: { [field]: expect.any(String) } })
  })

  test('two changes within a second can be told apart by `updated`', async () => {
    const id = await server.add(sarah)
    const first = await server.call('PUT', `/${id}`, sarah)
    const second = await server.call('PUT', `/${id}`, sarah)
    expect(JSON.parse(second.text).updated > JSON.parse(first.text).updated).toBe(true)
  })
})
