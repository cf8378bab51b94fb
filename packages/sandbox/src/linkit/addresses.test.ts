import { linkit } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { organizationServer, sarah } from '../test/organization.ts'

/** The fields of the text's own address that can be written. */
const home = {
  label: 'Home',
  address_line1: '123 Main Street',
  address_line2: 'Apt 4B',
  city: 'Riyadh',
  state: 'Riyadh',
  country: 'SA',
  is_default: true,
}

describe.each(Object.entries(openSandbox))('Linkit addresses, %s', (_name, start) => {
  let open: OpenSandbox
  let server: ReturnType<typeof organizationServer>
  let customerId: string
  beforeEach(async () => {
    open = await start()
    server = organizationServer(open)
    customerId = await server.add(sarah)
  })
  afterEach(() => open.close())

  const call = (method: string, path = '', body?: object) =>
    server.call(method, `/${customerId}/addresses${path}`, body)
  const list = async () => v.parse(linkit.addresses.list.response!, (await call('GET')).json).data
  const add = async (body: object) => v.parse(linkit.addresses.create.response!, (await call('POST', '', body)).json)

  test('begins with none, as a bare array', async () => {
    expect(await call('GET')).toMatchObject({ status: 200, json: [] })
  })

  test('adds the text’s own, and lists it', async () => {
    const { status, json } = await call('POST', '', home)
    expect(status).toBe(201)
    expect(json).toEqual({
      id: expect.stringMatching(/^addr_[0-9a-f]{32}$/),
      customer_id: customerId,
      ...home,
      created: expect.stringMatching(/:\d\dZ$/),
      updated: expect.any(String),
    })
    expect((await call('GET')).json).toEqual([json])
  })

  test('is the default only if it says so, the first one too', async () => {
    const { is_default: _default, ...plain } = home
    expect(await add(plain)).toMatchObject({ is_default: false })
  })

  test('a new default takes the mark off the others, made or replaced', async () => {
    const first = await add(home)
    const second = await add({ ...home, label: 'Work' })
    expect((await list()).map((address) => address.is_default)).toEqual([false, true])
    expect((await call('PUT', `/${first.id}`, home)).json).toMatchObject({ is_default: true })
    expect((await list()).map((address) => address.is_default)).toEqual([true, false])
    await call('PUT', `/${second.id}`, { ...home, is_default: false })
    expect((await list()).map((address) => address.is_default)).toEqual([true, false])
  })

  test('another customer’s default stays', async () => {
    await add(home)
    const other = await server.add({ ...sarah, email: 'other@example.com', phone: '+233200000099' })
    await server.call('POST', `/${other}/addresses`, home)
    expect((await list()).map((address) => address.is_default)).toEqual([true])
  })

  test('after fifty writes at once that all want to be the default, one is', async () => {
    const { id } = await add(home)
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        index % 2 === 0 ? call('POST', '', { ...home, label: `Home ${index}` }) : call('PUT', `/${id}`, home),
      ),
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 201]))
    const found = await list()
    expect(found).toHaveLength(26)
    expect(found.filter((address) => address.is_default)).toHaveLength(1)
  })

  test('a replacement is full: what is left out is emptied, what is needed must be there', async () => {
    const { id } = await add(home)
    const { address_line2: _line2, is_default: _default, ...rest } = home
    const { status, json } = await call('PUT', `/${id}`, { ...rest, city: 'Jeddah' })
    expect(status).toBe(200)
    expect(json).toMatchObject({ id, ...rest, city: 'Jeddah', address_line2: null, is_default: false })
    expect(await call('PUT', `/${id}`, { city: 'Jeddah' })).toMatchObject({ status: 400, json: { code: 400 } })
    expect((await call('GET')).json).toEqual([json])
  })

  test('removes one, with a 204 and nothing in it', async () => {
    const { id } = await add(home)
    expect(await call('DELETE', `/${id}`)).toMatchObject({ status: 204, text: '' })
    expect(await list()).toEqual([])
  })

  test.each([
    ['label', ''],
    ['label', 'x'.repeat(51)],
    ['address_line1', 'x'.repeat(201)],
    ['city', 'x'.repeat(101)],
    ['state', undefined],
    ['country', 'Saudi Arabia'],
    ['country', 'sa'],
    ['is_default', 'yes'],
  ])('refuses %s %j, by field', async (field, value) => {
    const { status, json } = await call('POST', '', { ...home, [field]: value })
    expect(status).toBe(400)
    expect(json).toEqual({ code: 400, error: expect.any(String), details: { [field]: expect.any(String) } })
    expect(await list()).toEqual([])
  })

  test('an address is found below its own customer alone', async () => {
    const { id } = await add(home)
    const other = await server.add({ ...sarah, email: 'other@example.com', phone: '+233200000099' })
    for (const [path, missing] of [
      [`/${other}/addresses/${id}`, { error: 'Address not found', details: { id } }],
      [`/${customerId}/addresses/addr_0`, { error: 'Address not found', details: { id: 'addr_0' } }],
      [`/cust_0/addresses/${id}`, { error: 'Customer not found', details: { id: 'cust_0' } }],
    ] as const) {
      expect((await server.call('PUT', path, home)).json).toEqual({ code: 404, ...missing })
      expect((await server.call('DELETE', path)).json).toEqual({ code: 404, ...missing })
    }
    expect((await server.call('POST', '/cust_0/addresses', home)).status).toBe(404)
    expect((await list()).map((address) => address.id)).toEqual([id])
  })
})
