import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { link, visit } from './test/visitor.ts'

const draft = { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra', country: 'GH' }

describe.each(Object.entries(openSandbox))('an idempotency key, %s', (_name, start) => {
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
  const create = (key: string, body: object = draft) => visitor.send('POST', addresses, { token, key, body })
  const inserted = () =>
    open.sandbox.journal.list().filter(({ effects }) => effects.includes('insert addresses')).length

  test('answers the second time what it answered the first, byte for byte', async () => {
    const first = await create('one')
    open.sandbox.clock.advance(60)
    const { country, ...rest } = draft
    // The same payload in another order, and the key quoted.
    const second = await create('"one"', { country, ...rest })
    expect(second.text).toBe(first.text)
    expect(first.headers.has('Idempotent-Replayed')).toBe(false)
    expect(second.headers.get('Idempotent-Replayed')).toBe('true')
    expect(inserted()).toBe(1)
  })

  test('is refused with another payload', async () => {
    await create('one')
    const other = await create('one', { ...draft, label: 'Shop' })
    expect(other).toMatchObject({ status: 422, json: { error: { code: 'IDEMPOTENCY_KEY_REUSED' } } })
    expect(inserted()).toBe(1)
  })

  test('holds for a day', async () => {
    await create('one')
    open.sandbox.clock.advance(24 * 60 * 60)
    // The session has expired long ago, the customer has not.
    token = (await visitor.signIn()).token
    expect((await create('one')).headers.has('Idempotent-Replayed')).toBe(false)
    expect(inserted()).toBe(2)
  })

  test('belongs to one customer and one route', async () => {
    const { json } = await create('one')
    const { data } = json as { data: { id: string } }
    expect((await visitor.send('POST', `${addresses}/${data.id}/default`, { token, key: 'one' })).status).toBe(200)
    expect((await visitor.send('DELETE', `${addresses}/${data.id}`, { token, key: 'one' })).status).toBe(200)
    token = (await visitor.signIn('+233200000000')).token
    expect((await create('one')).headers.has('Idempotent-Replayed')).toBe(false)
  })

  test('keeps a refusal too', async () => {
    const path = `${addresses}/addr_0/default`
    const first = await visitor.send('POST', path, { token, key: 'one' })
    const second = await visitor.send('POST', path, { token, key: 'one' })
    expect(first.status).toBe(404)
    expect(second.text).toBe(first.text)
  })

  test.each(['', ' ', 'with space', '"unclosed', 'x'.repeat(256), 'a,b"'])('refuses %j', async (key) => {
    const answer = await visitor.send('POST', addresses, { token, body: draft, headers: { 'Idempotency-Key': key } })
    expect(answer).toMatchObject({
      status: 400,
      json: { error: { details: { 'Idempotency-Key': expect.anything() } } },
    })
  })

  test('a second request meets the first one still running', async () => {
    open.sandbox.faults.add({ method: 'POST', path: addresses, fault: { kind: 'delay', milliseconds: 60 } })
    const slow = create('one')
    await new Promise((resolve) => setTimeout(resolve, 25))
    const early = await create('one')
    expect(early).toMatchObject({ status: 409, json: { error: { code: 'REQUEST_IN_PROGRESS' } } })
    expect(early.headers.get('Retry-After')).toBe('1')
    expect((await create('another')).status).toBe(200)
    const elsewhere = await visitor.send('POST', `${addresses}/addr_0/default`, { token, key: 'one' })
    expect(elsewhere.status).toBe(404)
    expect((await slow).status).toBe(200)
    expect((await create('one')).text).toBe((await slow).text)
    expect(inserted()).toBe(2)
  })

  test('a hundred at the same time have one effect', async () => {
    const answers = await Promise.all(Array.from({ length: 100 }, () => create('one')))
    expect(new Set(answers.filter(({ status }) => status === 200).map(({ text }) => text)).size).toBe(1)
    expect(inserted()).toBe(1)
    for (const { status } of answers) expect([200, 409]).toContain(status)
  })

  test('after a drop the same key tells what happened', async () => {
    for (const kind of ['drop-before-commit', 'drop-after-commit'] as const) {
      open.sandbox.faults.add({ fault: { kind } })
      await expect(create(kind)).rejects.toBeInstanceOf(TypeError)
      const again = await create(kind)
      expect(again.status).toBe(200)
      expect(again.headers.has('Idempotent-Replayed')).toBe(kind === 'drop-after-commit')
    }
    expect(inserted()).toBe(2)
  })
})
