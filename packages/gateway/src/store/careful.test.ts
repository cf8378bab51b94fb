import { describe, expect, test, vi } from 'vitest'
import type { LogEntry } from '../log.ts'
import type { Measure } from '../metrics.ts'
import { contact, openShop } from '../test/shop.ts'
import { careful } from './careful.ts'
import { memoryStore } from './memory.ts'

/** A store with a switch. */
function openSwitched() {
  const store = memoryStore()
  const state = { down: false }
  const broken = () => Promise.reject(new Error('redis://user:secret@host is down'))
  return {
    state,
    store: {
      get: (key: string) => (state.down ? broken() : store.get(key)),
      set: (key: string, value: string, ttl: number) => (state.down ? broken() : store.set(key, value, ttl)),
      setIfAbsent: (key: string, value: string, ttl: number) =>
        state.down ? broken() : store.setIfAbsent(key, value, ttl),
      delete: (key: string) => (state.down ? broken() : store.delete(key)),
      increment: (key: string, ttl: number) => (state.down ? broken() : store.increment(key, ttl)),
    },
  }
}

const address = { label: 'Home', street_address: '1 High Street', city: 'Accra', region: 'Greater Accra' }

describe('while the store is down', () => {
  test('reads go on, writes and codes wait, nobody is signed out, and no log tells where it is', async () => {
    const entries: LogEntry[] = []
    const measures: Measure[] = []
    const { state, store } = openSwitched()
    const { browser, upstream, signIn } = openShop({
      store,
      log: (entry) => entries.push(entry),
      metrics: (measure) => measures.push(measure),
    })
    await signIn()
    state.down = true
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
    expect((await browser.send('GET', '/v1/link/sessions')).status).toBe(200)
    const refused = [
      await browser.send('POST', '/v1/link/addresses', { body: address }),
      await browser.send('POST', '/v1/link/auth/request-otp', { body: contact }),
    ]
    for (const answer of refused) {
      expect(answer.status).toBe(503)
      expect(answer.headers.get('Retry-After')).toBe('1')
      expect(answer.headers.getSetCookie()).toEqual([])
      expect(await answer.json()).toMatchObject({ error: { code: 'STORE_UNAVAILABLE' } })
    }
    expect(upstream.count('POST /v1/link/addresses')).toBe(0)
    expect(upstream.count('POST /v1/link/auth/request-otp')).toBe(1)
    expect(JSON.stringify([entries, measures])).not.toContain('redis')
    expect(entries).toContainEqual({ event: 'notice', message: expect.stringContaining('store') })
    expect(measures).toContainEqual({ name: 'store-fault' })
  })

  test('a refresh fails closed and keeps the cookies; soon after its return all is well', async () => {
    const { state, store } = openSwitched()
    const { browser, upstream, signIn, wait } = openShop({ store })
    await signIn()
    wait(16 * 60_000)
    state.down = true
    const refused = await browser.send('GET', '/v1/link/data')
    expect(refused.status).toBe(503)
    expect(refused.headers.getSetCookie()).toEqual([])
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(0)
    state.down = false
    await vi.waitFor(async () => expect((await browser.send('GET', '/v1/link/data')).status).toBe(200), 10_000)
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
  })

  test('shortly before its expiry a bearer still reads', async () => {
    const { state, store } = openSwitched()
    const { browser, signIn, wait } = openShop({ store })
    await signIn()
    wait(14.6 * 60_000)
    state.down = true
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
  })

  test('a store that goes down right after a refresh does not cost the session', async () => {
    const { state, store } = openSwitched()
    const { browser, upstream, signIn, wait } = openShop({ store })
    await signIn()
    wait(16 * 60_000)
    upstream.intercept = ({ operation }, proceed) => {
      if (operation === 'POST /v1/link/auth/refresh') state.down = true
      return proceed()
    }
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
    state.down = false
    expect((await browser.send('GET', '/v1/link/data')).status).toBe(200)
    expect(upstream.count('POST /v1/link/auth/refresh')).toBe(1)
  })

  test('signing out ends the session at the API and here', async () => {
    const { state, store } = openSwitched()
    const { browser, upstream, signIn } = openShop({ store })
    await signIn()
    state.down = true
    expect((await browser.send('POST', '/v1/link/auth/logout')).status).toBe(200)
    expect(browser.cookies.has('__Host-till-session')).toBe(false)
    expect(upstream.alive()).toBe(0)
  })
})

const quiet = { metrics: () => {}, log: () => {}, report: () => {} }

test('a store that hangs is not waited for, and after that not even asked', async () => {
  let asked = 0
  const store = careful(
    { ...memoryStore(), get: () => ((asked += 1), new Promise<never>(() => {})) },
    { ...quiet, deadline: 20, pause: 60 },
  )
  await expect(store.get('a')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  await expect(store.get('a')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  expect(asked).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 70))
  await expect(store.get('a')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
  expect(asked).toBe(2)
})

test('a lease that comes too late is given back', async () => {
  const inner = memoryStore()
  const store = careful(
    {
      ...inner,
      async setIfAbsent(key, value, ttl) {
        await new Promise((resolve) => setTimeout(resolve, 40))
        return inner.setIfAbsent(key, value, ttl)
      },
    },
    { ...quiet, deadline: 10, pause: 20 },
  )
  await expect(store.setIfAbsent('lease', 'mine', 15)).rejects.toMatchObject({ status: 503 })
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(await inner.get('lease')).toBeUndefined()
})

test('a store that throws at once is caught', async () => {
  const store = careful(
    {
      ...memoryStore(),
      delete() {
        throw new Error('closed')
      },
    },
    quiet,
  )
  await expect(store.delete('a')).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' })
})
