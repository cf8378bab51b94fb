import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { memoryStore } from './store/memory.ts'
import { contact, openShop } from './test/shop.ts'

const minutes = (count: number) => count * 60_000
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const refreshing = 'POST /v1/link/auth/refresh'
const sessionCookie = '__Host-till-session'

/** A promise that waits for `open()`. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

test('an expired session is refreshed once, for five tabs with three calls each over two instances', async () => {
  const { browser, gateways, upstream, signIn, wait } = openShop()
  await signIn()
  upstream.intercept = async ({ operation }, proceed) => {
    if (operation === refreshing) await pause(120)
    return proceed()
  }
  for (let round = 1; round <= 3; round += 1) {
    wait(minutes(16))
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, call) =>
        browser.sendOnly('GET', '/v1/link/data', { gateway: gateways[call % 2 === 0 ? 0 : 1] }),
      ),
    )
    expect(answers.map(({ status }) => status)).toEqual(Array(15).fill(200))
    for (const answer of answers) browser.accept(answer)
    expect(upstream.count(refreshing)).toBe(round)
  }
  expect(upstream.alive()).toBe(1)
})

test('no order of tabs, instances, pauses and lost answers signs anyone out', async () => {
  const call = fc.record({ instance: fc.constantFrom(0, 1), lost: fc.boolean(), latency: fc.nat(8) })
  const burst = fc.record({ idle: fc.nat(minutes(40)), calls: fc.array(call, { minLength: 1, maxLength: 6 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(burst, { minLength: 1, maxLength: 5 }), async (bursts) => {
      const { browser, gateways, upstream, signIn, wait } = openShop()
      await signIn()
      const statuses: number[] = []
      for (const { idle, calls } of bursts) {
        wait(idle)
        upstream.intercept = async (_arrival, proceed) => {
          await pause(calls[upstream.arrivals.length % calls.length]?.latency ?? 0)
          return proceed()
        }
        await Promise.all(
          calls.map(async ({ instance, lost }) => {
            const response = await browser.sendOnly('GET', '/v1/link/data', {
              gateway: gateways[instance] ?? gateways[0],
            })
            if (!lost) browser.accept(response)
            statuses.push(response.status)
          }),
        )
        // Whoever lost an answer asks again while the successor is remembered.
        wait(minutes(1))
        statuses.push((await browser.send('GET', '/v1/link/data', { gateway: gateways[1] })).status)
      }
      expect(new Set(statuses)).toEqual(new Set([200]))
      expect(upstream.count(refreshing)).toBeLessThanOrEqual(bursts.length)
    }),
    { numRuns: 25 },
  )
}, 30_000)

test('a lost answer to a refresh costs nothing: the successor is served from the store', async () => {
  const { browser, gateways, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(16))
  await browser.sendAndLose('GET', '/v1/link/data')
  wait(minutes(1))
  expect((await browser.send('GET', '/v1/link/data', { gateway: gateways[1] })).status).toBe(200)
  expect(upstream.count(refreshing)).toBe(1)
})

test('three refused writes are sent again once each, with their own keys, after one refresh', async () => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  const old = upstream.tokens[0]
  // The API forgets the bearer before its time: nothing told the gateway to refresh early.
  upstream.intercept = ({ headers, operation }, proceed) =>
    operation !== refreshing && headers.get('Authorization') === `Bearer ${old}`
      ? Response.json({ error: { code: 'UNAUTHENTICATED' } }, { status: 401 })
      : proceed()
  const draft = { street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }
  const save = (label: string) =>
    browser.sendOnly('POST', '/v1/link/addresses', {
      body: { ...draft, label },
      headers: { 'Idempotency-Key': `key-${label}` },
    })
  const answers = await Promise.all([save('a'), save('b'), save('c')])
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
  expect(upstream.count(refreshing)).toBe(1)
  const sent = upstream.arrivals
    .filter(({ operation }) => operation === 'POST /v1/link/addresses')
    .map(({ headers, body }) => `${headers.get('Idempotency-Key')} ${Object(body).label}`)
  expect(sent.toSorted()).toEqual(['key-a a', 'key-a a', 'key-b b', 'key-b b', 'key-c c', 'key-c c'])
  for (const answer of answers) browser.accept(answer)
  const { data } = await (await browser.send('GET', '/v1/link/data')).json()
  expect(data.addresses).toHaveLength(3)
})

test('a refused bearer is refreshed once, and the second refusal is passed on', async () => {
  const { browser, upstream, signIn } = openShop()
  await signIn()
  upstream.intercept = ({ operation }, proceed) =>
    operation === refreshing ? proceed() : Response.json({ error: { code: 'UNAUTHENTICATED' } }, { status: 401 })
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(401)
  expect(upstream.count('GET /v1/link/data')).toBe(2)
  expect(upstream.count(refreshing)).toBe(1)
  expect(browser.cookies.has(sessionCookie)).toBe(true)
})

test('shortly before its expiry a bearer is refreshed without a refused request', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(14.6))
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  expect(upstream.arrivals.slice(2).map(({ operation }) => operation)).toEqual([refreshing, 'GET /v1/link/data'])
})

test('the refresh token goes out in the body alone, under the name that the API gives it', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(16))
  await browser.send('GET', '/v1/link/data')
  const arrival = upstream.arrivals.find(({ operation }) => operation === refreshing)
  expect(arrival?.body).toEqual({ session_token: upstream.tokens[1] })
  expect(arrival?.headers.get('Authorization')).toBeNull()
})

describe('on doubt nobody is signed out', () => {
  test.each([
    ['the connection breaks', () => Promise.reject(new TypeError('fetch failed'))],
    ['the API fails', () => Response.json({ error: {} }, { status: 500 })],
    ['the API is busy', () => Response.json({ error: {} }, { status: 429, headers: { 'Retry-After': '7' } })],
    ['the API answers HTML', () => new Response('<html>', { status: 200 })],
    ['the API answers no tokens', () => Response.json({ data: { success: true, customer_id: 'cus_1' } })],
    ['the API answers an old token', null],
  ])('%s', async (_name, fault) => {
    const { browser, upstream, signIn, wait } = openShop()
    await signIn()
    const [session_token, refresh_token] = upstream.tokens
    const before = browser.cookies.get(sessionCookie)
    wait(minutes(16))
    const working = upstream.intercept
    upstream.intercept = ({ operation }, proceed) => {
      if (operation !== refreshing) return proceed()
      return fault ? fault() : Response.json({ data: { session_token, refresh_token, customer_id: 'cus_1' } })
    }
    const refused = await browser.send('GET', '/v1/link/data')
    expect(refused.status).toBe(503)
    expect(refused.headers.get('Retry-After')).toMatch(/^[17]$/)
    expect(refused.headers.getSetCookie()).toEqual([])
    expect(browser.cookies.get(sessionCookie)).toBe(before)

    expect(upstream.count(refreshing)).toBe(1)
    upstream.intercept = working
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  })

  test('another instance holds the lease and does not come to an end', async () => {
    const shared = memoryStore()
    const { browser, signIn, wait } = openShop({
      store: {
        ...shared,
        setIfAbsent: async (key, ...rest) => !key.startsWith('successor-lease') && shared.setIfAbsent(key, ...rest),
      },
    })
    await signIn()
    wait(minutes(16))
    vi.useFakeTimers({ toFake: ['setTimeout', 'performance'] })
    const answering = browser.send('GET', '/v1/link/data')
    const patience = setInterval(() => vi.advanceTimersByTime(1_000), 1)
    const other = await answering.finally(() => {
      clearInterval(patience)
      vi.useRealTimers()
    })
    expect(other.status).toBe(409)
    expect(await other.json()).toMatchObject({ error: { code: 'REFRESH_IN_PROGRESS' }, status: { success: false } })
    expect(other.headers.get('Retry-After')).toBe('1')
    expect(other.headers.getSetCookie()).toEqual([])
  })
})

test('the API goes away between refresh and answer: the new cookie goes out with the error', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(16))
  const working = upstream.intercept
  upstream.intercept = ({ operation }, proceed) =>
    operation === refreshing ? proceed() : Promise.reject(new TypeError('fetch failed'))
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(502)
  upstream.intercept = working
  wait(minutes(5))
  expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  expect(upstream.count(refreshing)).toBe(1)
})

test('a thief who refreshed first: the session ends, says so, and the cookies go', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(16))
  const stolen = JSON.stringify({ session_token: upstream.tokens[1] })
  await upstream.fetch(new Request('https://link.example/v1/link/auth/refresh', { method: 'POST', body: stolen }))
  const refused = await browser.send('GET', '/v1/link/data')
  expect(refused.status).toBe(401)
  expect(await refused.json()).toMatchObject({ error: { code: 'SESSION_REVOKED' } })
  expect([...browser.cookies.keys()]).toEqual(['__Host-till-device'])
})

describe('signing out while a refresh is under way', () => {
  test.each(
    [0, 1].flatMap((instance) =>
      ['before', 'after'].flatMap((moment) =>
        [14.6, 16].map((age) => ({
          instance,
          moment,
          age,
          where: instance ? 'another instance' : 'the same instance',
        })),
      ),
    ),
  )('on $where, held $moment the API did it, $age minutes old', async ({ instance, moment, age }) => {
    const { browser, gateways, upstream, signIn, wait } = openShop()
    await signIn()
    wait(minutes(age))
    const held = gate()
    upstream.intercept = async ({ operation }, proceed) => {
      if (operation !== refreshing) return proceed()
      if (moment === 'before') await held.opened
      const response = proceed()
      await held.opened
      return response
    }
    const late = browser.sendOnly('GET', '/v1/link/data')
    await pause(20)
    const signingOut = browser.send('POST', '/v1/link/auth/logout', { gateway: gateways[instance] ?? gateways[0] })
    await pause(30)
    held.open()
    expect((await signingOut).status).toBe(200)
    const overtaken = await late
    expect(overtaken.headers.getSetCookie()).toEqual([])
    expect(browser.cookies.has(sessionCookie)).toBe(false)
    expect(upstream.alive()).toBe(0)
  })

  test('an answer that overtakes the sign-out on the network brings nothing back', async () => {
    const { browser, upstream, signIn, wait } = openShop()
    await signIn()
    wait(minutes(16))
    const answer = await browser.sendOnly('GET', '/v1/link/data')
    // The API cannot be told, so that only the gateway's own mark stands in the way.
    upstream.intercept = ({ operation }, proceed) =>
      operation.endsWith('/logout') ? Promise.reject(new TypeError('fetch failed')) : proceed()
    const signedOut = await browser.send('POST', '/v1/link/auth/logout')
    expect(await signedOut.json()).toMatchObject({ data: { success: true, action: 'discard_token' } })
    browser.accept(answer)
    expect(browser.cookies.has(sessionCookie)).toBe(true)
    const refused = await browser.send('GET', '/v1/link/data')
    expect(refused.status).toBe(401)
    // By the time this arrives the cookie may be another shopper's.
    expect(refused.headers.getSetCookie()).toEqual([])
  })

  test('nothing more is read for the session, even if the API cannot be told', async () => {
    const { browser, upstream, signIn, wait } = openShop()
    await signIn()
    // The bearer itself would still do.
    wait(minutes(14.6))
    const held = gate()
    upstream.intercept = async ({ operation }, proceed) => {
      if (operation.endsWith('/logout')) throw new TypeError('fetch failed')
      if (operation === refreshing) await held.opened
      return proceed()
    }
    const late = browser.sendOnly('GET', '/v1/link/data')
    await pause(20)
    const signingOut = browser.send('POST', '/v1/link/auth/logout')
    await pause(20)
    held.open()
    await signingOut
    expect((await late).status).toBe(401)
    expect((await late).headers.getSetCookie()).toEqual([])
  })

  test('between the refresh and the answer, no cookie comes back', async () => {
    const { browser, upstream, signIn, wait } = openShop()
    await signIn()
    wait(minutes(16))
    const held = gate()
    upstream.intercept = async ({ operation }, proceed) => {
      const response = proceed()
      if (operation === 'GET /v1/link/data') await held.opened
      return response
    }
    const late = browser.sendOnly('GET', '/v1/link/data')
    await pause(20)
    await browser.send('POST', '/v1/link/auth/logout')
    held.open()
    expect((await late).headers.getSetCookie()).toEqual([])
    expect(upstream.alive()).toBe(0)
  })

  test('after its answer got lost, ends the successor', async () => {
    const { browser, upstream, signIn, wait } = openShop()
    await signIn()
    wait(minutes(16))
    await browser.sendAndLose('GET', '/v1/link/data')
    await browser.send('POST', '/v1/link/auth/logout')
    expect(upstream.alive()).toBe(0)
  })
})

test("whoever lost the race for a refresh takes the winner's successor", async () => {
  const shared = memoryStore()
  const bothAsked = gate()
  const remembered = gate()
  const { browser, gateways, upstream, signIn, wait } = openShop({
    store: {
      ...shared,
      // As after a long pause: each believes that it holds the lease.
      setIfAbsent: async () => true,
      async set(key, ...rest) {
        await shared.set(key, ...rest)
        if (key.startsWith('successor:')) remembered.open()
      },
    },
  })
  await signIn()
  wait(minutes(16))
  upstream.intercept = async ({ operation }, proceed) => {
    if (operation !== refreshing) return proceed()
    if (upstream.count(refreshing) === 1) {
      await bothAsked.opened
      return proceed()
    }
    bothAsked.open()
    await remembered.opened
    return Response.json({ error: { code: 'UNAUTHENTICATED' } }, { status: 401 })
  }
  const answers = await Promise.all(gateways.map((gateway) => browser.sendOnly('GET', '/v1/link/data', { gateway })))
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(upstream.count(refreshing)).toBe(2)
})

test('signing out with an expired bearer ends the session at the API all the same', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(60))
  expect((await browser.send('POST', '/v1/link/auth/logout')).status).toBe(200)
  expect(upstream.alive()).toBe(0)
})

test('a late answer to the shopper before does not overwrite the cookie of the next one', async () => {
  const { browser, upstream, signIn, wait } = openShop()
  await signIn()
  wait(minutes(16))
  const held = gate()
  upstream.intercept = async ({ operation }, proceed) => {
    const response = proceed()
    if (operation === refreshing) await held.opened
    return response
  }
  const late = browser.sendOnly('GET', '/v1/link/data')
  await pause(20)
  await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
  await browser.send('POST', '/v1/link/auth/verify-otp', { body: { ...contact, otp_code: '123456' } })
  const next = browser.cookies.get(sessionCookie)
  held.open()
  const overtaken = await late
  browser.accept(overtaken)
  expect(browser.cookies.get(sessionCookie)).toBe(next)
})
