import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { ama, dataOf, link, visit } from '../test/visitor.ts'

const onAndroid =
  'Mozilla/5.0 (Linux; Android 14; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36'

describe.each(Object.entries(openSandbox))('active sessions, %s', (name, start) => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  beforeEach(async () => {
    open = await start()
    visitor = visit(open)
  })
  afterEach(() => open.close())

  const sessions = `${link}/sessions`
  const signIn = async (contact = ama) => {
    open.sandbox.clock.advance(60)
    return visitor.signIn(contact)
  }
  const list = async (token: string) =>
    dataOf(cimplifyLink.sessions.list.response!, await visitor.send('GET', sessions, { token }))
  const revoke = (token: string, id = '') =>
    visitor.send('DELETE', id === '' ? sessions : `${sessions}/${id}`, { token })
  const statusOf = async (token: string) => (await visitor.send('GET', `${link}/profile`, { token })).status

  test('are one for each sign-in, the one that asks marked, however often its tokens were renewed', async () => {
    const other = await signIn()
    const first = await signIn()
    await visitor.refresh(first.refreshToken)
    const mine = await list(first.token)
    expect(mine).toHaveLength(2)
    expect(mine.map(({ is_current }) => is_current)).toEqual([true, false])
    const current = (await list(other.token)).filter(({ is_current }) => is_current)
    expect(current.map(({ id }) => id)).toEqual([mine[1]!.id])
    for (const { id } of mine) expect(id).toMatch(/^ses_[0-9a-f]{32}$/)
  })

  test('say on what and from where', async () => {
    await visitor.requestOtp()
    const verified = await visitor.send('POST', `${link}/auth/verify-otp`, {
      body: { contact: ama, contact_type: 'phone', otp_code: await visitor.latestCode() },
      headers: { 'User-Agent': onAndroid, 'X-Forwarded-For': '203.0.113.9' },
    })
    const { session_token } = dataOf(cimplifyLink.auth.verifyOtp.response!, verified)
    const [session] = await list(session_token!)
    expect(session).toMatchObject({
      device_name: 'Chrome on Android',
      ip_address: name === 'over HTTP' ? '127.0.0.1' : null,
    })
  })

  test('say when they were last used, to the minute', async () => {
    const { token } = await signIn()
    const [before] = await list(token)
    open.sandbox.clock.advance(30)
    expect((await list(token))[0]).toEqual(before)
    open.sandbox.clock.advance(60)
    const [after] = await list(token)
    expect(Date.parse(after!.last_used_at!)).toBeGreaterThanOrEqual(Date.parse(before!.last_used_at!) + 90_000)
    expect(after!.created_at).toBe(before!.created_at)
  })

  test('renewing the tokens is a use', async () => {
    const other = await signIn()
    const mine = await signIn()
    open.sandbox.clock.advance(3600)
    const { refreshToken } = await signIn()
    await visitor.refresh(refreshToken)
    await visitor.refresh(other.refreshToken)
    const { session_token } = dataOf(cimplifyLink.auth.refresh.response!, await visitor.refresh(mine.refreshToken))
    const used = (await list(session_token!)).map(({ last_used_at }) => Date.parse(last_used_at!))
    for (const time of used) expect(open.sandbox.clock.now() - time).toBeLessThan(60_000)
  })

  test('end one at a time', async () => {
    const other = await signIn()
    const mine = await signIn()
    const { id } = (await list(mine.token)).find(({ is_current }) => !is_current)!
    expect(await revoke(mine.token, id)).toMatchObject({ status: 200, json: { data: { success: true } } })
    expect(await visitor.send('GET', `${link}/profile`, { token: other.token })).toMatchObject({
      status: 401,
      json: { error: { code: 'SESSION_REVOKED' } },
    })
    expect((await visitor.refresh(other.refreshToken)).status).toBe(401)
    expect(await list(mine.token)).toHaveLength(1)
    expect((await revoke(mine.token, id)).status).toBe(404)
  })

  test('end all at once, this one too, and nobody else’s', async () => {
    const others = [await signIn(), await signIn()]
    const stranger = await signIn('+233200000000')
    const mine = await signIn()
    const answer = await revoke(mine.token)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Set-Cookie')).toMatch(/^cim_session=;.*Max-Age=0/)
    for (const { token } of [...others, mine]) expect(await statusOf(token)).toBe(401)
    expect(await statusOf(stranger.token)).toBe(200)
  })

  test('ending this one clears its cookie', async () => {
    const { token } = await signIn()
    const [current] = await list(token)
    expect((await revoke(token, current!.id)).headers.get('Set-Cookie')).toMatch(/Max-Age=0/)
    expect(await statusOf(token)).toBe(401)
  })

  test('a session that is missing or somebody else’s is not found, and goes on', async () => {
    const stranger = await signIn('+233200000000')
    const [theirs] = await list(stranger.token)
    const { token } = await signIn()
    const missing = await revoke(token, 'ses_0')
    const foreign = await revoke(token, theirs!.id)
    const withoutTime = (text: string) => text.replace(/"timestamp":"[^"]+"/, '')
    expect(foreign.status).toBe(404)
    expect(withoutTime(foreign.text)).toBe(withoutTime(missing.text))
    expect(await statusOf(stranger.token)).toBe(200)
    // A dot must not climb from one session to all of them.
    for (const id of ['%2e', '%2e%2e%2fsessions']) await revoke(token, id)
    expect(await statusOf(token)).toBe(200)
  })

  test('an expired one is no longer listed', async () => {
    await signIn()
    open.sandbox.clock.advance(31 * 24 * 60 * 60)
    expect(await list((await signIn()).token)).toHaveLength(1)
  })

  test('is closed without a session', async () => {
    for (const method of ['GET', 'DELETE']) expect((await visitor.send(method, sessions)).status).toBe(401)
  })
})
