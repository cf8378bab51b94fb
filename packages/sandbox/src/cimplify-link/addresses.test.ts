import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { dataOf, link, visit } from '../test/visitor.ts'
import type { Address } from './saved-addresses.ts'

const draft = { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra', country: 'GH' }

describe.each(Object.entries(openSandbox))('addresses, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const addresses = `${link}/addresses`
  const list = async (as = token) =>
    dataOf(cimplifyLink.addresses.list.response!, await visitor.send('GET', addresses, { token: as }))
  const create = async (body: object, as = token) =>
    dataOf(cimplifyLink.addresses.create.response!, await visitor.send('POST', addresses, { body, token: as }))
  const post = (path: string, body?: object) => visitor.send('POST', `${addresses}/${path}`, { body, token })
  const read = async () =>
    dataOf(cimplifyLink.data.read.response!, await visitor.send('GET', `${link}/data`, { token }))

  test('lists the three of the demo shopper, one of them the default', async () => {
    const found = await list()
    expect(found.map(({ label }) => label)).toEqual(['Home', 'Work', 'Mum'])
    expect(found.filter((address) => address.is_default)).toHaveLength(1)
    for (const { id } of found) expect(id).toMatch(/^addr_[0-9a-f]{32}$/)
  })

  test('the one-shot read has the same addresses, the wallets and the defaults', async () => {
    const data = await read()
    expect(data.customer).toMatchObject({ name: 'Ama Mensah', email: 'ama@example.com' })
    expect(data.addresses).toEqual(await list())
    expect(data.default_address).toBe(data.addresses.find((address) => address.is_default)?.id)
    expect(data.mobile_money).toHaveLength(2)
    expect(data.default_mobile_money).toBe(data.preferences.default_mobile_money_id)
  })

  test('a new customer has nothing, and no defaults', async () => {
    const newcomer = await visitor.signIn('+233200000000')
    const { json } = await visitor.send('GET', `${link}/data`, { token: newcomer.token })
    expect(json).toMatchObject({
      data: { addresses: [], mobile_money: [], default_address: null, default_mobile_money: null },
    })
  })

  test('the first address becomes the default, the second does not', async () => {
    const newcomer = await visitor.signIn('+233200000000')
    expect(await create(draft, newcomer.token)).toMatchObject({ ...draft, is_default: true, usage_count: 0 })
    expect(await create({ ...draft, label: 'Shop' }, newcomer.token)).toMatchObject({ is_default: false })
  })

  test('only an address’s own fields are taken: nobody assigns an owner, an id or the default', async () => {
    const sneaky = { ...draft, id: 'addr_mine', customer_id: 'cus_other', is_default: true, usage_count: 99 }
    const created = await create(sneaky)
    expect(created).toMatchObject({ is_default: false, usage_count: 0 })
    expect(created.id).not.toBe('addr_mine')
    expect(await list()).toContainEqual(created)
  })

  test('edits what is sent and keeps the rest; null empties the apartment', async () => {
    const [home] = await list()
    open.sandbox.clock.advance(5)
    expect((await post(home!.id, { label: 'Flat', apartment: null })).status).toBe(200)
    const [edited] = await list()
    expect(edited).toMatchObject({ ...home, label: 'Flat', apartment: null, updated_at: expect.any(String) })
    expect(edited!.updated_at).not.toBe(home!.updated_at)

    expect((await post(home!.id, {})).status).toBe(200)
    expect((await list())[0]).toEqual(edited)
  })

  test('refuses what is too long or missing, by field', async () => {
    const { json, status } = await visitor.send('POST', addresses, {
      token,
      body: { label: 'x'.repeat(51), street_address: '', city: 7, country: 'Ghana' },
    })
    expect(status).toBe(400)
    expect(json).toMatchObject({
      error: {
        code: 'VALIDATION_ERROR',
        details: {
          label: 'is too long',
          street_address: 'is too short',
          city: expect.any(String),
          region: 'is missing, or not of the right type',
          country: 'does not have the right form',
        },
      },
    })
  })

  test('there is one default: another one takes its place', async () => {
    const [, work] = await list()
    expect((await post(`${work!.id}/default`)).status).toBe(200)
    expect((await list()).map((address) => address.is_default)).toEqual([false, true, false])
    expect((await read()).default_address).toBe(work!.id)
  })

  test('without its default the book has none, until one is chosen', async () => {
    const [home, work] = await list()
    const removed = await visitor.send('DELETE', `${addresses}/${home!.id}`, { token })
    expect(removed.json).toMatchObject({ data: { success: true }, status: { success: true } })
    expect((await list()).map((address) => address.is_default)).toEqual([false, false])
    expect(await read()).toMatchObject({ default_address: null })

    await create(draft)
    expect((await list()).some((address) => address.is_default)).toBe(false)
    await post(`${work!.id}/default`)
    expect((await read()).default_address).toBe(work!.id)
  })

  test('counts a use, and when', async () => {
    const [, , mum] = await list()
    await post(`${mum!.id}/track-usage`)
    const [, , used] = await list()
    expect(used).toMatchObject({ usage_count: 1, last_used_at: expect.stringMatching(/^20\d\d-/) })
  })

  test.each(['missing', 'of somebody else', 'not an id'])('an address that is %s is not found', async (kind) => {
    const newcomer = await visitor.signIn('+233200000000')
    const theirs: Pick<Address, 'id'> = await create(draft, newcomer.token)
    const id = { missing: 'addr_0', 'of somebody else': theirs.id, 'not an id': '..%2F..%2Fdata' }[kind]!
    const requests = [
      ['POST', id, { label: 'Mine' }],
      ['DELETE', id],
      ['POST', `${id}/default`],
      ['POST', `${id}/track-usage`],
    ] as const
    for (const [method, path, body] of requests) {
      const answer = await visitor.send(method, `${addresses}/${path}`, { token, body })
      expect(answer).toMatchObject({ status: 404, json: { error: { code: 'NOT_FOUND' } } })
    }
    expect(await list(newcomer.token)).toEqual([theirs])
  })
})
