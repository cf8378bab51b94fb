import { describe, expect, test } from 'vitest'
import { readCookies } from './cookies.ts'
import { createSealer, type Secret } from './sealer.ts'
import { createSessionCookie } from './session-cookie.ts'
import { openShop, testSecret } from './test/shop.ts'

const session = {
  sessionToken: 'st_golden',
  refreshToken: 'rt_golden',
  customerId: 'cus_golden',
  contact: '+233200000000',
  contactType: 'phone' as const,
  family: 'family_golden',
  issuedAt: 1_780_000_000_000,
  expiresAt: 1_780_000_900_000,
}

const nextSecret = { id: 'test-2', key: 'ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=' }

const cookieWith = (...secrets: [Secret, ...Secret[]]) =>
  createSessionCookie(createSealer(secrets), { development: false, sameSite: 'lax' })

/** The `Cookie` header that a browser would send after these lines. */
const header = (lines: string[]) =>
  lines
    .filter((line) => !line.includes('Max-Age=0'))
    .map((line) => line.slice(0, line.indexOf(';')))
    .join('; ')

const none = readCookies(null)

test('a cookie sealed by an earlier release opens', async () => {
  const golden =
    'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwia2lkIjoidGVzdC0xIiwidHlwIjoic2Vzc2lvbiJ9..RqNj_GCXpwaDgolp.-PeTInbgJvoFktuWXZKqU1YZcoNmRlMdDaEMafGNrD2gkSyNkQXPim4mn_YI-puld_0cZg9rJ8SCSCxN5g65oTi7_h1jWeo3jLJ-SE2vBgvZpqdDtpvacMxuB715IsbmnCDomzl1RwNd7p-xkR5CYCCWcDc4X5D7QUNDn5P_26b4y79NRr9XdpjA5ztcdmGPbSX8skB3ujqMSZSzBe3iABFArWU32x4akYpWwSzCLRthZ3_xO0KG5O3yL1wfQYjwsvMlBoqupJ4Qc6WJzA.0gvUs2531eJXvuwmC2Efbg'
  expect(await cookieWith(testSecret).read(readCookies(`__Host-till-session=${golden}`))).toEqual(session)
})

test('its lines are as strict as browsers allow', async () => {
  const lines = await cookieWith(testSecret).write(session, none)
  expect(lines.map((line) => line.replace(/=[\w.-]{16,}/, '=…'))).toEqual([
    '__Host-till-session=…; Path=/; Max-Age=2592000; SameSite=Lax; HttpOnly; Secure',
    'till-signed-in=…; Path=/; Max-Age=2592000; SameSite=Lax; Secure',
  ])
  const settings = { development: true, sameSite: 'strict' } as const
  const local = await createSessionCookie(createSealer([testSecret]), settings).write(session, none)
  expect(local.map((line) => line.replace(/=[\w.-]{16,}/, '=…'))).toEqual([
    'till-session=…; Path=/; Max-Age=2592000; SameSite=Strict; HttpOnly',
    'till-signed-in=…; Path=/; Max-Age=2592000; SameSite=Strict',
  ])
})

test('the readable mark stays through a refresh, and differs for the next session', async () => {
  const cookie = cookieWith(testSecret)
  const markOf = async (of: typeof session) => (await cookie.write(of, none)).at(-1)
  expect(await markOf({ ...session, sessionToken: 'st_next', refreshToken: 'rt_next' })).toBe(await markOf(session))
  expect(await markOf({ ...session, family: 'family_other' })).not.toBe(await markOf(session))
})

describe('a session too long for one cookie', () => {
  const long = { ...session, sessionToken: 's'.repeat(4_000), refreshToken: 'r'.repeat(4_000) }

  test('goes in several, each within what browsers keep, and comes back', async () => {
    const cookie = cookieWith(testSecret)
    const lines = await cookie.write(long, none)
    expect(lines.slice(0, -1).map((line) => line.split('=')[0])).toEqual([
      '__Host-till-session.0',
      '__Host-till-session.1',
      '__Host-till-session.2',
    ])
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(4_096)
    expect(await cookie.read(readCookies(header(lines)))).toEqual(long)
  })

  test('leaves nothing behind when a short one follows, or none', async () => {
    const cookie = cookieWith(testSecret)
    const had = readCookies(header(await cookie.write(long, none)))
    const gone = (lines: string[]) =>
      lines.filter((line) => line.includes('Max-Age=0')).map((line) => line.split('=')[0])
    const chunks = ['__Host-till-session.0', '__Host-till-session.1', '__Host-till-session.2']
    expect(gone(await cookie.write(session, had))).toEqual(chunks)
    expect(gone(cookie.clear(had))).toEqual(['__Host-till-session', ...chunks, 'till-signed-in'])
  })

  test('does not open with a piece missing or swapped', async () => {
    const cookie = cookieWith(testSecret)
    const whole = header(await cookie.write(long, none))
    expect(await cookie.read(readCookies(whole.replace('session.1', 'session.3')))).toBeUndefined()
    const swapped = whole
      .replace('session.0', 'session.x')
      .replace('session.1', 'session.0')
      .replace('session.x', 'session.1')
    expect(await cookie.read(readCookies(swapped))).toBeUndefined()
  })
})

test('secrets change without signing anyone out', async () => {
  const before = header(await cookieWith(testSecret).write(session, none))
  const after = header(await cookieWith(nextSecret, testSecret).write(session, none))
  expect(await cookieWith(testSecret, nextSecret).read(readCookies(before))).toEqual(session)
  expect(await cookieWith(testSecret, nextSecret).read(readCookies(after))).toEqual(session)
  expect(await cookieWith(nextSecret, testSecret).read(readCookies(before))).toEqual(session)
  expect(await cookieWith(nextSecret).read(readCookies(before))).toBeUndefined()
})

test('any changed character means signed out, and the cookie stays for whoever can read it', async () => {
  const { browser, signIn } = openShop()
  await signIn()
  const name = '__Host-till-session'
  const sealed = browser.cookies.get(name) ?? ''
  // Opened a moment ago, it is still not to be taken for one that looks much like it.
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  for (let at = 0; at < sealed.length; at += 7) {
    // Its highest bit: the lowest ones of a last character stand for nothing.
    const changed = /[A-Za-f]/.test(sealed[at] ?? '') ? '_' : 'A'
    browser.cookies.set(name, sealed.slice(0, at) + changed + sealed.slice(at + 1))
    const answer = await browser.send('GET', '/v1/link/data')
    expect(answer.status).toBe(401)
    expect(answer.headers.getSetCookie()).toEqual([])
  }
  browser.cookies.set(name, sealed)
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
})

test('a second cookie of the same name means signed out', async () => {
  const { browser, signIn } = openShop()
  await signIn()
  const pair = `__Host-till-session=${browser.cookies.get('__Host-till-session')}`
  const ask = (cookie: string) => browser.send('GET', '/v1/link/data', { headers: { Cookie: cookie } })
  expect((await ask(pair)).status).toBe(200)
  expect((await ask(`${pair}; __Host-till-session=planted`)).status).toBe(401)
  expect((await ask(`${pair}; __Host-till-session=`)).status).toBe(401)
})

test('what was sealed for another purpose does not open', async () => {
  const sealed = await createSealer([testSecret]).seal('successor', session)
  expect(await cookieWith(testSecret).read(readCookies(`__Host-till-session=${sealed}`))).toBeUndefined()
})

test('a guest whose hint outlived the session loses the hint', async () => {
  const { browser } = openShop()
  browser.cookies.set('till-signed-in', '1')
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(401)
  expect([...browser.cookies.keys()]).toEqual([])
})
