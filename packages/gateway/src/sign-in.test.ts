import { describe, expect, test } from 'vitest'
import { openBrowser } from './test/browser.ts'
import { contact, openShop } from './test/shop.ts'

const requesting = '/v1/link/auth/request-otp'
const verifying = '/v1/link/auth/verify-otp'
const right = { ...contact, otp_code: '123456' }
const wrong = { ...contact, otp_code: '654321' }

describe('a right code', () => {
  test('whose answer got lost may be sent again for two minutes, to any instance', async () => {
    const { browser, gateways, upstream, wait } = openShop()
    await browser.send('POST', requesting, { body: contact })
    await browser.sendAndLose('POST', verifying, { body: right })
    wait(119_000)
    const again = await browser.send('POST', verifying, { body: right, gateway: gateways[1] })
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ data: { customer_id: 'cus_1' } })
    expect(upstream.count(`POST ${verifying}`)).toBe(1)
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)

    wait(2_000)
    expect((await browser.send('POST', verifying, { body: right })).status).toBe(400)
  })

  test('is not repeated to another browser', async () => {
    const { browser, gateways } = openShop()
    await browser.send('POST', requesting, { body: contact })
    await browser.send('POST', verifying, { body: right })
    expect((await openBrowser(gateways[0]).send('POST', verifying, { body: right })).status).toBe(400)
  })

  test('is not repeated after signing out', async () => {
    const { browser, signIn } = openShop()
    await signIn()
    await browser.send('POST', '/v1/link/auth/logout')
    expect((await browser.send('POST', verifying, { body: right })).status).toBe(400)
    expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
  })

  test('sent ten times at once is one call', async () => {
    const { browser, gateways, upstream } = openShop()
    await browser.send('POST', requesting, { body: contact })
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        browser.sendOnly('POST', verifying, { body: right, gateway: gateways[index % 2 ? 1 : 0] }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200))
    expect(upstream.count(`POST ${verifying}`)).toBe(1)
  })
})

test('a wrong code is tried each time, so that the API can count', async () => {
  const { browser, upstream } = openShop()
  await browser.send('POST', requesting, { body: contact })
  for (let time = 0; time < 3; time += 1) {
    const refused = await browser.send('POST', verifying, { body: wrong })
    expect(refused.status).toBe(400)
    expect(await refused.json()).toMatchObject({ error: { code: 'INVALID_OTP' } })
  }
  expect(upstream.count(`POST ${verifying}`)).toBe(3)
  expect((await browser.send('POST', verifying, { body: right })).status).toBe(200)
})

test('an answer that says failure under HTTP 200 signs nobody in', async () => {
  const { browser, upstream } = openShop()
  await browser.send('POST', requesting, { body: contact })
  upstream.intercept = () =>
    Response.json({ data: { success: false, session_token: 'st', refresh_token: 'rt', customer_id: 'cus_1' } })
  const answer = await browser.send('POST', verifying, { body: right })
  expect(await answer.json()).toEqual({ data: { success: false, customer_id: 'cus_1' } })
  expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
})

test.each([
  ['no tokens', { success: true, customer_id: 'cus_1' }],
  ['a token that no header can carry', { session_token: 'a\r\nb', refresh_token: 'rt', customer_id: 'cus_1' }],
  ['a token beyond Latin-1', { session_token: 'ключ', refresh_token: 'rt', customer_id: 'cus_1' }],
])('a success with %s is a bad answer', async (_name, data) => {
  const { browser, upstream } = openShop()
  upstream.intercept = () => Response.json({ data })
  const answer = await browser.send('POST', verifying, { body: right })
  expect(answer.status).toBe(502)
  expect(await answer.json()).toMatchObject({ error: { code: 'UPSTREAM_BAD_ANSWER' } })
})

test('a right code sent again by a browser that got its answer leaves it signed in', async () => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  expect((await browser.send('POST', verifying, { body: right })).status).toBe(200)
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  expect(upstream.alive()).toBe(1)
})

test('whoever signs in over another session ends it', async () => {
  const { upstream, signIn, wait } = openShop()
  await signIn()
  wait(180_000)
  await signIn()
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(upstream.tokens).toHaveLength(4)
  expect(upstream.alive()).toBe(1)
})

describe('limits', () => {
  test('codes for one contact and device run out, say until when, and come back', async () => {
    const { browser, gateways, upstream, wait } = openShop({ limits: { sends: 5 } })
    const ask = (body: unknown = contact) => browser.send('POST', requesting, { body })
    for (let time = 0; time < 5; time += 1) expect((await ask()).status).toBe(200)
    // The same number, spelt in another way.
    const refused = await ask({ ...contact, contact: '+233 24-400 0000' })
    expect(refused.status).toBe(429)
    expect(await refused.json()).toMatchObject({ error: { code: 'RATE_LIMITED' } })
    const seconds = Number(refused.headers.get('Retry-After'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(600)
    expect(upstream.count(`POST ${requesting}`)).toBe(5)

    expect((await ask({ contact: 'ama@example.com', contact_type: 'email' })).status).toBe(200)
    expect((await openBrowser(gateways[1]).send('POST', requesting, { body: contact })).status).toBe(200)
    wait(seconds * 1000)
    expect((await ask()).status).toBe(200)
  })

  test('codes for one contact run out over all devices, for no other contact', async () => {
    const { gateways } = openShop({ limits: { sendsPerContact: 3 } })
    const ask = (body: unknown) => openBrowser(gateways[0]).send('POST', requesting, { body })
    const statuses = []
    for (let device = 0; device < 5; device += 1) statuses.push((await ask(contact)).status)
    expect(statuses).toEqual([200, 200, 200, 429, 429])
    expect((await ask({ ...contact, contact: '+233200000000' })).status).toBe(200)
  })

  test('guesses run out for the device that guesses, not for the contact', async () => {
    const { browser, gateways, upstream } = openShop({ limits: { guesses: 4 } })
    await browser.send('POST', requesting, { body: contact })
    const thief = openBrowser(gateways[0])
    const guesses = []
    for (let time = 0; time < 6; time += 1) {
      guesses.push((await thief.send('POST', verifying, { body: wrong })).status)
    }
    expect(guesses).toEqual([400, 400, 400, 400, 429, 429])
    expect(upstream.count(`POST ${verifying}`)).toBe(4)
    expect((await browser.send('POST', verifying, { body: right })).status).toBe(200)
  })

  test('what the store gets to see tells no contact, no code and no token', async () => {
    const seen: string[] = []
    const { memoryStore } = await import('./store/memory.ts')
    const store = memoryStore()
    const { browser, upstream, signIn } = openShop({
      store: {
        ...store,
        increment: (key, ttl) => (seen.push(key), store.increment(key, ttl)),
        set: (key, value, ttl) => (seen.push(key, value), store.set(key, value, ttl)),
        setIfAbsent: (key, value, ttl) => (seen.push(key, value), store.setIfAbsent(key, value, ttl)),
      },
    })
    await signIn()
    await browser.send('POST', '/v1/link/auth/logout')
    expect(seen.length).toBeGreaterThan(4)
    const all = seen.join('\n')
    for (const secret of ['244000000', '123456', 'Jane', 'cus_1', ...upstream.tokens]) expect(all).not.toContain(secret)
  })
})
