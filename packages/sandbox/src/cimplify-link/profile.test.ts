import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, link, visit } from '../test/visitor.ts'

describe('the profile, over HTTP', () => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await openSandbox['over HTTP']()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const profile = `${link}/profile`
  const read = async (as = token) => (await visitor.send('GET', profile, { token: as })).json
  const update = (body: unknown, as = token) => visitor.send('POST', profile, { body, token: as })
  const effects = () => open.sandbox.journal.list().flatMap((entry) => entry.effects)

  test('is the customer of the session, and nothing that stays inside', async () => {
    expect(await read()).toEqual({
      data: { id: expect.stringMatching(/^cus_/), name: 'Ama Mensah', email: 'ama@example.com', phone: ama },
      meta: { timestamp: expect.any(String) },
      status: { code: 200, success: true },
    })
  })

  test('changes what the documented example sends, and keeps the rest', async () => {
    const answer = await update('{"name":"Jane A. Doe"}')
    expect(answer).toMatchObject({
      status: 200,
      json: { data: { name: 'Jane A. Doe', email: 'ama@example.com', phone: ama } },
    })
    expect(await read()).toMatchObject({ data: { name: 'Jane A. Doe', phone: ama } })
  })

  test('keeps contacts in their one spelling, and signs in with the new one', async () => {
    expect((await update({ email: 'AMA.M@Example.com', phone: '024 412 3456' })).json).toMatchObject({
      data: { email: 'ama.m@example.com', phone: '+233244123456' },
    })
    expect(await visitor.signIn('+233244123456')).toMatchObject({ name: 'Ama Mensah' })
  })

  test('writes nothing where nothing changes', async () => {
    const before = effects().length
    for (const body of [{}, { name: 'Ama Mensah' }, { phone: '0244000000' }, { email: 'Ama@Example.com' }]) {
      expect((await update(body)).status).toBe(200)
    }
    expect(effects()).toHaveLength(before)
  })

  test('a contact of somebody else is a conflict, said by field, and nothing is saved', async () => {
    const newcomer = await visitor.signIn('+233200000000')
    const answer = await update({ name: 'Esi', email: 'ama@example.com', phone: ama }, newcomer.token)
    expect(answer).toMatchObject({
      status: 409,
      json: {
        error: {
          code: 'CONFLICT',
          details: { email: 'belongs to another account', phone: 'belongs to another account' },
        },
      },
    })
    expect(answer.text).not.toContain('ama@example.com')
    expect(await read(newcomer.token)).toMatchObject({ data: { name: null, email: null, phone: '+233200000000' } })
  })

  test.each([
    [{ name: '' }, 'name'],
    [{ name: 'x'.repeat(201) }, 'name'],
    [{ email: 'ama@example' }, 'email'],
    [{ phone: '1234567' }, 'phone'],
    [{ phone: null }, 'phone'],
  ])('refuses %j', async (body, field) => {
    expect(await update(body)).toMatchObject({
      status: 400,
      json: { error: { code: 'VALIDATION_ERROR', details: { [field]: expect.any(String) } } },
    })
  })

  test('nobody assigns themselves another id or account', async () => {
    await update({ id: 'cus_mine', account_id: 'acc_mine', name: 'Esi' })
    expect(await read()).toMatchObject({ data: { id: expect.not.stringContaining('mine'), name: 'Esi' } })
  })

  test('is closed without a session', async () => {
    for (const sent of [{}, { token: 'made-up' }]) {
      const answer = await visitor.send('GET', profile, sent)
      expect(answer).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })
    }
  })
})
