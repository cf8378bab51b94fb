import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, dataOf, link, visit } from '../test/visitor.ts'

const draft = { phone_number: '+233201234567', provider: 'telecel', label: 'Shop' }

describe.each(Object.entries(openSandbox))('mobile money, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  let token: string
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
    token = (await visitor.signIn()).token
  })
  afterEach(() => open.close())

  const wallets = `${link}/mobile-money`
  const send = (body: unknown, as = token) => visitor.send('POST', wallets, { body, token: as })
  const create = async (body: unknown, as = token) =>
    dataOf(cimplifyLink.mobileMoney.create.response!, await send(body, as))
  const list = async (as = token) =>
    dataOf(cimplifyLink.mobileMoney.list.response!, await visitor.send('GET', wallets, { token: as }))
  const post = (path: string, as = token) => visitor.send('POST', `${wallets}/${path}`, { token: as })

  test('takes the documented example; a newcomer’s first is the default, the second is not', async () => {
    const { token: newcomer } = await visitor.signIn('+233200000000')
    const first = await create(
      '{"phone_number":"+233244000000","provider":"telecel","label":"My main account"}',
      newcomer,
    )
    expect(first).toEqual({
      id: expect.stringMatching(/^mm_[0-9a-f]{32}$/),
      phone_number: ama,
      provider: 'telecel',
      label: 'My main account',
      is_default: true,
      verification_status: 'unverified',
      usage_count: 0,
      last_used_at: null,
      created_at: expect.stringMatching(/^20\d\d-/),
    })
    expect(await create(draft, newcomer)).toMatchObject({ is_default: false })
    expect(await list(newcomer)).toHaveLength(2)
  })

  test.each([
    ['the same', '+233201112233', 'telecel'],
    ['the same under its older brand', '+233201112233', 'vodafone'],
    ['the same with a zero that does not belong there', '+2330201112233', 'telecel'],
  ])('%s is not saved twice', async (_what, phone_number, provider) => {
    expect(await send({ phone_number, provider })).toMatchObject({
      status: 409,
      json: { error: { code: 'CONFLICT', details: { phone_number: 'is saved already' } } },
    })
    expect(await list()).toHaveLength(2)
  })

  test('the same number elsewhere is another account', async () => {
    expect((await send({ phone_number: '+233201112233', provider: 'mtn' })).status).toBe(200)
    const { token: newcomer } = await visitor.signIn('+233200000000')
    expect((await send({ phone_number: '+233201112233', provider: 'telecel' }, newcomer)).status).toBe(200)
    // Two companies, whatever their names (C16); and Vodafone became Telecel in Ghana alone.
    for (const [phone_number, provider] of [
      ['+233261234567', 'airtel'],
      ['+233261234567', 'airteltigo'],
      ['+201001234567', 'vodafone'],
      ['+201001234567', 'telecel'],
    ]) {
      expect((await send({ phone_number, provider })).status).toBe(200)
    }
  })

  test.each([
    [{ provider: 'mtn' }, 'phone_number'],
    [{ ...draft, phone_number: '0201234567' }, 'phone_number'],
    [{ ...draft, phone_number: '+23320' }, 'phone_number'],
    [{ ...draft, phone_number: '+9990000000' }, 'phone_number'],
    [{ ...draft, provider: 'cash' }, 'provider'],
    [{ ...draft, label: '' }, 'label'],
    [{ ...draft, label: 'x'.repeat(51) }, 'label'],
  ])('refuses %j', async (body, field) => {
    const answer = await send(body)
    expect(answer).toMatchObject({ status: 400, json: { error: { code: 'VALIDATION_ERROR' } } })
    expect(answer.json).toMatchObject({ error: { details: { [field]: expect.any(String) } } })
  })

  test('nobody assigns themselves a verified default', async () => {
    const created = await create({ ...draft, is_default: true, verification_status: 'verified', customer_id: 'cus_0' })
    expect(created).toMatchObject({ is_default: false, verification_status: 'unverified' })
  })

  test('there is one default; without it there is none', async () => {
    const [mtn, telecel] = await list()
    expect(await post(`${telecel!.id}/default`)).toMatchObject({ status: 200, json: { data: { is_default: true } } })
    expect((await list()).map(({ is_default }) => is_default)).toEqual([false, true])
    const removed = await visitor.send('DELETE', `${wallets}/${telecel!.id}`, { token })
    expect(removed).toMatchObject({ status: 200, json: { data: { success: true } } })
    expect(await list()).toEqual([{ ...mtn, is_default: false }])
  })

  test('counts a use, and when', async () => {
    const [mtn] = await list()
    await post(`${mtn!.id}/track-usage`)
    expect((await list())[0]).toMatchObject({ usage_count: 1, last_used_at: expect.stringMatching(/^20\d\d-/) })
  })

  test.each(['missing', 'of somebody else', 'not an id'])('an account that is %s is not found', async (kind) => {
    const { token: newcomer } = await visitor.signIn('+233200000000')
    const theirs = await create(draft, newcomer)
    const id = { missing: 'mm_0', 'of somebody else': theirs.id, 'not an id': '..%2Fdata' }[kind]!
    for (const answer of [
      await visitor.send('DELETE', `${wallets}/${id}`, { token }),
      await post(`${id}/default`),
      await post(`${id}/track-usage`),
      await post(`${id}/verify`),
    ]) {
      expect(answer).toMatchObject({ status: 404, json: { error: { code: 'NOT_FOUND' } } })
    }
    expect(await list(newcomer)).toEqual([theirs])
    expect((await list()).filter(({ is_default }) => is_default)).toHaveLength(1)
  })

  test('fifty at once save one', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => send(draft)))
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(49)
    expect(await list()).toHaveLength(3)
  })

  test('is closed without a session', async () => {
    expect((await visitor.send('GET', wallets)).status).toBe(401)
    expect((await visitor.send('POST', wallets, { body: draft })).status).toBe(401)
  })
})
