import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { link, visit, type Sent } from '../test/visitor.ts'

describe('signing out of a checkout, over HTTP', () => {
  let open: OpenSandbox
  let visitor: ReturnType<typeof visit>
  beforeEach(async () => {
    open = await openSandbox['over HTTP']()
    visitor = visit(open)
  })
  afterEach(() => open.close())

  const logout = async (sent: Sent = {}) => {
    const answer = await visitor.send('POST', `${link}/elements/logout`, sent)
    expect(answer).toMatchObject({ status: 200, json: { data: { success: true }, status: { success: true } } })
    expect(answer.headers.get('Set-Cookie')).toMatch(
      /^cim_session=; Max-Age=0; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    )
    return answer.text.replace(/"timestamp":"[^"]+"/, '')
  }
  const statusOf = async (token: string) => (await visitor.send('GET', `${link}/profile`, { token })).status

  test('ends the session of a refresh token in the body', async () => {
    const { token, refreshToken } = await visitor.signIn()
    await logout({ body: { session_token: refreshToken } })
    expect(await statusOf(token)).toBe(401)
    expect((await visitor.refresh(refreshToken)).status).toBe(401)
  })

  test('ends the session of the cookie', async () => {
    const { token, refreshToken } = await visitor.signIn()
    await logout({ headers: { Cookie: `theme=dark; cim_session=${refreshToken}` } })
    expect(await statusOf(token)).toBe(401)
  })

  test('ends it with a token that was traded for another one', async () => {
    const { token, refreshToken } = await visitor.signIn()
    await visitor.refresh(refreshToken)
    await logout({ body: { session_token: refreshToken } })
    expect(await statusOf(token)).toBe(401)
  })

  test('answers the same with nothing to end, and ends nothing else', async () => {
    const { token } = await visitor.signIn()
    const answers = new Set([
      await logout(),
      await logout({ body: {} }),
      await logout({ body: { session_token: 'made-up' } }),
      // A bearer token is no refresh token, and ends nothing here.
      await logout({ body: { session_token: token } }),
      await logout({ token }),
    ])
    expect(answers.size).toBe(1)
    expect(await statusOf(token)).toBe(200)
  })
})
