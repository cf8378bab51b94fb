import { cimplifyLink, listEndpoints } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, link, visit } from '../test/visitor.ts'

describe.each(Object.entries(openSandbox))('signing in, %s', (_name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  beforeEach(async () => {
    // A clock that stands still, so that a limit is met to the millisecond.
    open = await start({ now: () => Date.UTC(2026, 10, 21) })
    visitor = visit(open)
  })
  afterEach(() => open.close())

  const advance = (seconds: number) => open.sandbox.clock.advance(seconds)
  const wrong = async () => ((await visitor.latestCode()) === '000000' ? '111111' : '000000')

  test('sends a code to the phone and says so with a masked number', async () => {
    const { status, json } = await visitor.requestOtp('0244 000 000')
    expect(status).toBe(200)
    expect(json).toMatchObject({
      data: { success: true, message: 'OTP sent to +233****0000', expires_in: 300, is_new_account: false },
      status: { code: 200, success: true },
    })
    expect(open.sandbox.outbox.list()).toMatchObject([{ contact: ama, code: expect.stringMatching(/^\d{6}$/) }])
  })

  test('masks an e-mail address, and takes it in any case', async () => {
    const { json } = await visitor.requestOtp(' AMA@Example.com ', 'email')
    expect(json).toMatchObject({ data: { message: 'OTP sent to a***@example.com', is_new_account: false } })
  })

  test('answers alike for a known and an unknown contact, but for is_new_account', async () => {
    const shape = ({ text }: { text: string }) => text.replace(/"timestamp":"[^"]+"/, '')
    const known = await visitor.requestOtp('+233244000000')
    const unknown = await visitor.requestOtp('+233200000000')
    expect(unknown.status).toBe(known.status)
    expect(shape(unknown)).toBe(shape(known).replace('"is_new_account":false', '"is_new_account":true'))
    expect(open.sandbox.journal.list().map(({ effects }) => effects)).toEqual([
      ['insert otp_codes', 'insert outbox'],
      ['insert otp_codes', 'insert outbox'],
    ])
  })

  test('opens a session with the code, and a new account for a new contact', async () => {
    expect(await visitor.signIn()).toMatchObject({ name: 'Ama Mensah', email: 'ama@example.com', phone: ama })
    expect(await visitor.signIn('+233200000000')).toMatchObject({
      name: null,
      phone: '+233200000000',
      customer_id: expect.stringMatching(/^cus_/),
      account_id: expect.stringMatching(/^acc_/),
    })
  })

  test('refuses a contact that cannot be one, without repeating it', async () => {
    for (const [contact, type] of [
      ['12345', 'phone'],
      ['ama@example', 'email'],
      ['ama@example.com', 'phone'],
    ]) {
      const { status, json, text } = await visitor.requestOtp(contact, type)
      expect(status).toBe(400)
      expect(json).toMatchObject({ error: { code: 'VALIDATION_ERROR', details: { contact: expect.any(String) } } })
      expect(text).not.toContain(contact)
    }
  })

  test('a code works once, also when a hundred present it at the same time', async () => {
    await visitor.requestOtp()
    const code = await visitor.latestCode()
    const statuses = await Promise.all(Array.from({ length: 100 }, async () => (await visitor.verifyOtp(code)).status))
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 400)).toHaveLength(99)
  })

  test('a code expires', async () => {
    await visitor.requestOtp()
    advance(299)
    expect(await visitor.verifyOtp(await wrong())).toMatchObject({
      status: 400,
      json: { error: { code: 'INVALID_OTP' } },
    })
    advance(1)
    const late = await visitor.verifyOtp(await visitor.latestCode())
    expect(late).toMatchObject({ status: 400, json: { error: { code: 'OTP_EXPIRED' } } })
  })

  test('five wrong codes, and the right one is refused too', async () => {
    await visitor.requestOtp()
    const right = await visitor.latestCode()
    for (let tries = 1; tries <= 4; tries += 1) {
      expect(await visitor.verifyOtp(await wrong())).toMatchObject({
        status: 400,
        json: { error: { code: 'INVALID_OTP' } },
      })
    }
    for (const code of [await wrong(), right]) {
      const refused = await visitor.verifyOtp(code)
      expect(refused).toMatchObject({ status: 429, json: { error: { code: 'TOO_MANY_ATTEMPTS' } } })
      expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0)
    }
    advance(30)
    expect(await visitor.signIn()).toMatchObject({ phone: ama })
  })

  test('a newer code replaces the older, and may be asked for after 30 seconds', async () => {
    await visitor.requestOtp()
    const older = await visitor.latestCode()
    const tooSoon = await visitor.requestOtp('00233 24 400 0000')
    expect(tooSoon).toMatchObject({ status: 429, json: { error: { code: 'RATE_LIMITED' } } })
    expect(Number(tooSoon.headers.get('Retry-After'))).toBeGreaterThan(25)

    advance(30)
    await visitor.requestOtp()
    const newer = await visitor.latestCode()
    // One time in a million the two are the same.
    const statusOfOlder = newer === older ? 400 : (await visitor.verifyOtp(older)).status
    expect(statusOfOlder).toBe(400)
    expect((await visitor.verifyOtp(newer)).status).toBe(200)
  })

  test('no secret and no contact is in the journal', async () => {
    const { token, refreshToken } = await visitor.signIn()
    const { text } = await visitor.send('GET', '/_sandbox/journal')
    for (const secret of [token, refreshToken, ama]) expect(text).not.toContain(secret)
    // Six digits may well stand within a time or an id.
    expect(text).not.toMatch(new RegExp(`\\b${await visitor.latestCode()}\\b`))
  })

  test('a session token lives fifteen minutes, a refresh token thirty days', async () => {
    const { token, refreshToken } = await visitor.signIn()
    advance(15 * 60 - 1)
    expect((await visitor.send('GET', `${link}/data`, { token })).status).toBe(200)
    advance(1)
    const late = await visitor.send('GET', `${link}/data`, { token })
    expect(late).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })
    advance(30 * 24 * 60 * 60)
    const tooLate = await visitor.refresh(refreshToken)
    expect(tooLate).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })
  })

  test('refresh rotates, and a used token ends the whole family', async () => {
    const { token, refreshToken } = await visitor.signIn()
    const first = await visitor.refresh(refreshToken)
    expect(first).toMatchObject({ status: 200, json: { data: { phone: ama, refresh_token: expect.any(String) } } })
    expect((await visitor.send('GET', `${link}/data`, { token })).status).toBe(200)

    const reused = await visitor.refresh(refreshToken)
    expect(reused).toMatchObject({ status: 401, json: { error: { code: 'SESSION_REVOKED' } } })
    const after = await visitor.send('GET', `${link}/data`, { token })
    expect(after).toMatchObject({ status: 401, json: { error: { code: 'SESSION_REVOKED' } } })
  })

  test('one family ends, the customer stays signed in elsewhere', async () => {
    const [here, there] = [await visitor.signIn(), await visitor.signIn()]
    await visitor.send('POST', `${link}/auth/logout`, { token: here.token })
    expect((await visitor.refresh(here.refreshToken)).status).toBe(401)
    expect((await visitor.refresh(there.refreshToken)).status).toBe(200)
  })

  test('cookie mode: the cookie is set, rotated and taken back', async () => {
    await visitor.requestOtp()
    const cookieOf = ({ headers }: { headers: Headers }) => headers.getSetCookie()[0] ?? ''
    const first = cookieOf(await visitor.verifyOtp(await visitor.latestCode()))
    expect(first).toMatch(/^cim_session=cim_rt_\w+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/)

    const headers = { Cookie: `other=1; ${first.split(';')[0]}` }
    const second = await visitor.send('POST', `${link}/auth/refresh`, { headers })
    expect(second.status).toBe(200)
    expect(cookieOf(second)).not.toBe(first)
    expect(cookieOf(await visitor.send('POST', `${link}/auth/refresh`, { headers }))).toContain('Max-Age=0')
  })

  test('refresh without any token is not signed in', async () => {
    expect((await visitor.send('POST', `${link}/auth/refresh`)).status).toBe(401)
    expect((await visitor.refresh('cim_rt_made_up')).status).toBe(401)
  })

  test('logout says what to do with the token, and ends the session', async () => {
    const { token } = await visitor.signIn()
    const answer = await visitor.send('POST', `${link}/auth/logout`, { token })
    expect(answer.json).toMatchObject({
      data: { success: true, message: 'Logged out successfully', action: 'discard_token' },
    })
    expect((await visitor.send('POST', `${link}/auth/logout`, { token })).status).toBe(401)
  })

  const guarded = listEndpoints(cimplifyLink).filter(([, { access }]) => access === 'session')
  test.each(guarded)('%s wants a session', async (_endpoint, { method, path }) => {
    const { token, refreshToken } = await visitor.signIn()
    const target = `/cimplify${path.replace(':id', 'addr_1')}`
    for (const wrongToken of [undefined, 'made-up', refreshToken]) {
      const refused = await visitor.send(method, target, wrongToken === undefined ? {} : { token: wrongToken })
      expect(refused).toMatchObject({ status: 401, json: { error: { code: 'UNAUTHENTICATED' } } })
    }
    await visitor.send('POST', `${link}/auth/logout`, { token })
    const refused = await visitor.send(method, target, { token })
    expect(refused).toMatchObject({ status: 401, json: { error: { code: 'SESSION_REVOKED' } } })
  })
})

test('with a leeway a used refresh token is taken a little longer', async () => {
  const open = await openSandbox['in Node']({ refreshLeewaySeconds: 10 })
  const { signIn, refresh } = visit(open)
  const { refreshToken } = await signIn()
  expect((await refresh(refreshToken)).status).toBe(200)
  open.sandbox.clock.advance(9)
  expect((await refresh(refreshToken)).status).toBe(200)
  open.sandbox.clock.advance(2)
  expect((await refresh(refreshToken)).status).toBe(401)
  await open.close()
})
