// oxlint-disable vitest/no-standalone-expect -- each row is run as a test by faults.test.tsx
import { act, renderHook, waitFor } from '@testing-library/react'
import {
  linkSessionSource,
  linkDataSource,
  addressBookSource,
  activeSessionsSource,
  createTill,
  mobileMoneySource,
  orderChangesSource,
  preferencesSource,
} from '@tillkit/client'
import { expect, vi } from 'vitest'
import {
  useActiveSessions,
  useAddresses,
  useLinkSession,
  useOtpChallenge,
  useRevokeAllSessions,
  useSignOut,
  useTill,
} from '../../index.ts'
import { createShopper } from '../shopper.tsx'
import { createStorefront } from '../storefront.tsx'
import type { FaultRow } from './fault-row.ts'
import { errorOf, mount } from './mount.tsx'

const useAccount = () => ({
  till: useTill(),
  session: useLinkSession(),
  addresses: useAddresses(),
  signOut: useSignOut(),
})

const afterTheSessionTokenIsOld = 16 * 60
const hours = 3_600

/** Nothing of Ama is left where a page, or whoever opens its developer tools, could show it. */
function expectPurged({ page }: { page: { current: ReturnType<typeof useAccount> } }) {
  const { till, addresses, session } = page.current
  expect(session.customer).toBeNull()
  expect(addresses.data).toBeUndefined()
  const states = [...till.queryClient.getQueryCache().getAll(), ...till.queryClient.getMutationCache().getAll()]
  expect(JSON.stringify(states.map(({ state }) => state))).not.toMatch(/Ama|Accra/)
}

async function openAccount() {
  const opened = await mount(useAccount)
  await waitFor(() => expect(opened.page.current.addresses.data).toHaveLength(3))
  return opened
}

/** The session between signing in and its end, in however many tabs. */
export const sessionRows: readonly FaultRow[] = [
  {
    id: 'F12',
    what: 'an old token in 5 tabs × 3 requests over 2 gateways: one refresh, nobody signed out',
    async survive() {
      const { sandbox, openTab, signIn, refreshes } = await createStorefront()
      await signIn()
      const tabs = Array.from({ length: 5 }, openTab)
      sandbox.clock.advance(afterTheSessionTokenIsOld)
      const reads = tabs.flatMap(({ till }) => [
        till.source(linkDataSource).read(),
        till.source(addressBookSource).list(),
        till.source(linkDataSource).read(),
      ])
      expect(await Promise.all(reads)).toHaveLength(15)
      expect(refreshes()).toBe(1)
      expect(tabs.map(({ till }) => till.session.ended)).toEqual(Array(5).fill(null))
    },
  },
  {
    id: 'F14',
    what: 'a stolen refresh token: the session is over for safety, and nothing of it stays',
    async survive() {
      let stolen = ''
      const opened = await mount(useAccount, {
        network: async (request, pass) => {
          const response = await pass(request)
          if (!request.url.endsWith('verify-otp')) return response
          stolen = ((await response.clone().json()) as { data: { refresh_token: string } }).data.refresh_token
          return response
        },
      })
      await waitFor(() => expect(opened.page.current.addresses.data).toHaveLength(3))
      await opened.sandbox.fetch('http://sandbox.test/cimplify/v1/link/auth/refresh', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ session_token: stolen }),
      })
      await opened.control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
      await act(() => opened.page.current.addresses.refetch())
      expect(opened.page.current.session).toMatchObject({ status: 'signed-out', ended: 'session-revoked' })
      expectPurged(opened)
    },
  },
  {
    id: 'F15',
    what: 'an old token in the middle of three saves: one refresh, each again with its own key, three effects',
    async survive() {
      const { till, control, signIn, sandbox } = await createShopper()
      await signIn()
      await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
      // Of three resources, because the saves of one go one after another.
      const [address, wallet, preferences] = await Promise.all([
        till.source(addressBookSource).add({
          label: 'One',
          line1: '7 Oxford Street',
          city: 'Accra',
          region: 'Greater Accra',
          country: 'GH',
        }),
        till.source(mobileMoneySource).add({ phoneNumber: '+233244000099', provider: 'mtn' }),
        till.source(preferencesSource).update({ orderType: 'pickup' }),
      ])
      const { addresses, mobileMoney } = await till.source(linkDataSource).read()
      expect(addresses.filter(({ id }) => id === address.id)).toHaveLength(1)
      expect(mobileMoney.filter(({ id }) => id === wallet.id)).toHaveLength(1)
      expect(preferences.orderType).toBe('pickup')
      const saves = /\/(addresses|mobile-money|preferences)$/
      const sent = sandbox.journal.list().filter(({ method, path }) => method === 'POST' && saves.test(path))
      expect(sent.filter(({ effects }) => effects.length > 0)).toHaveLength(3)
      expect(new Set(sent.map(({ idempotency_key: key }) => key)).size).toBe(3)
      expect(sandbox.journal.list().filter(({ path }) => path.endsWith('/refresh'))).toHaveLength(1)
    },
  },
  {
    id: 'F16',
    what: 'signed out offline: gone here at once, and the server hears of it later',
    async survive() {
      const { sandbox, line, openTab, signIn, cookies } = await createStorefront()
      await signIn()
      const { wrapper } = openTab()
      const { result } = renderHook(useAccount, { wrapper })
      await waitFor(() => expect(result.current.addresses.data).toHaveLength(3))
      line.isCut = true
      await act(async () => result.current.signOut.mutate())
      expect(result.current.session.status).toBe('signed-out')
      expectPurged({ page: result })
      await waitFor(() => expect(result.current.signOut.data).toEqual({ revoked: false }), { timeout: 5_000 })
      line.isCut = false
      act(() => void window.dispatchEvent(new Event('online')))
      const logouts = () => sandbox.journal.list().filter(({ path }) => path.endsWith('/auth/logout')).length
      await waitFor(() => expect(logouts()).toBe(1))
      await waitFor(() => expect([...cookies.keys()].join()).not.toContain('session'))
    },
  },
  {
    id: 'F17',
    what: 'ended from another phone: the next request notices, and nothing stays',
    async survive() {
      const opened = await openAccount()
      const other = await opened.signInElsewhere()
      const sessions = other.source(activeSessionsSource)
      for (const session of await sessions.list()) if (!session.isCurrent) await sessions.revoke(session)
      await act(() => opened.page.current.addresses.refetch())
      expect(opened.page.current.session).toMatchObject({ status: 'signed-out', ended: 'session-revoked' })
      expectPurged(opened)
    },
  },
  {
    id: 'F18',
    what: 'five hundred sessions: this one is marked, ending all of them ends it here',
    async survive() {
      const { page } = await mount(
        () => ({ ...useAccount(), sessions: useActiveSessions(), revokeAll: useRevokeAllSessions() }),
        {
          network: async (request, pass) => {
            const response = await pass(request)
            if (request.method !== 'GET' || !request.url.endsWith('/sessions')) return response
            const { data } = (await response.json()) as { data: object[] }
            const elsewhere = Array.from({ length: 499 }, (_nothing, index) => ({
              ...data[0],
              id: `ses_${index}`,
              is_current: false,
            }))
            return Response.json({ data: [...elsewhere, ...data] })
          },
        },
      )
      await waitFor(() => expect(page.current.sessions.data).toHaveLength(500))
      expect(page.current.sessions.data?.filter(({ isCurrent }) => isCurrent)).toHaveLength(1)
      await act(() => page.current.revokeAll.mutateAsync())
      expect(page.current.session.status).toBe('signed-out')
      expectPurged({ page })
    },
  },
  ...[-3 * hours, 3 * hours].map((seconds) => ({
    id: 'F19',
    what: `a clock that is ${seconds / hours} hours wrong: no storm of refreshes, and every countdown is right`,
    async survive() {
      const { page, contact, readCode, control, sandbox } = await mount(useAccount, { guest: true })
      const rightTime = Date.now.bind(Date)
      vi.spyOn(Date, 'now').mockImplementation(() => rightTime() + seconds * 1000)
      const challenge = await page.current.till.source(linkSessionSource).requestOtp(contact)
      const { result } = renderHook(() => useOtpChallenge(challenge))
      expect(result.current?.secondsLeft).toBeGreaterThan(297)
      expect(result.current?.secondsLeft).toBeLessThanOrEqual(301)
      const code = await readCode()
      await act(() => page.current.till.source(linkSessionSource).verifyOtp(challenge, code))
      for (let reads = 0; reads < 5; reads += 1) await page.current.till.source(addressBookSource).list()
      await control('POST', 'clock', { advance_seconds: afterTheSessionTokenIsOld })
      for (let reads = 0; reads < 5; reads += 1) await page.current.till.source(addressBookSource).list()
      expect(sandbox.journal.list().filter(({ path }) => path.endsWith('/refresh'))).toHaveLength(1)
      // A date is meant by the server's clock, and the answer says what that shows.
      const date = (offset: number) => new Date(rightTime() + offset * 1000).toUTCString()
      const busy = createTill({
        gateway: '/till',
        fetch: async () => new Response('{}', { status: 429, headers: { 'Retry-After': date(90), Date: date(0) } }),
      })
      expect(await errorOf(busy.source(linkSessionSource).requestOtp(contact))).toMatchObject({ retryAfter: 90_000 })
    },
  })),
  {
    id: 'F20',
    what: 'five tabs wake after eight hours: one refresh',
    async survive() {
      const { sandbox, openTab, signIn, refreshes } = await createStorefront()
      await signIn()
      const tabs = Array.from({ length: 5 }, () => renderHook(useAccount, { wrapper: openTab().wrapper }).result)
      for (const tab of tabs) await waitFor(() => expect(tab.current.addresses.data).toHaveLength(3))
      const before = refreshes()
      const now = Date.now.bind(Date)
      sandbox.clock.advance(8 * hours)
      vi.spyOn(Date, 'now').mockImplementation(() => now() + 8 * hours * 1000)
      await act(async () => {
        document.dispatchEvent(new Event('visibilitychange'))
        window.dispatchEvent(new Event('visibilitychange'))
        window.dispatchEvent(new Event('pageshow'))
      })
      for (const tab of tabs) await waitFor(() => expect(tab.current.addresses.isFetching).toBe(false))
      expect(refreshes() - before).toBe(1)
      expect(tabs.map((tab) => tab.current.session.status)).toEqual(Array(5).fill('signed-in'))
    },
  },
  ...Object.entries({
    missing: undefined,
    'throwing when opened': function closed() {
      throw new Error('not here')
    },
    'throwing when spoken to': class extends EventTarget {
      postMessage() {
        throw new Error('closed')
      }
      close() {}
    },
  }).map(([how, channel]) => ({
    id: 'F21',
    what: `BroadcastChannel ${how}: everything works`,
    async survive() {
      vi.stubGlobal('BroadcastChannel', channel)
      const opened = await openAccount()
      await act(() => opened.page.current.signOut.mutateAsync())
      expectPurged(opened)
    },
  })),
  ...Object.entries<unknown>({
    missing: undefined,
    'that throw': {
      request: () => {
        throw new Error('not here')
      },
    },
    'that never come': { request: () => new Promise(() => undefined) },
  }).map(([how, locks]) => ({
    id: 'F21',
    what: `Web Locks ${how}: a reload finds the session again`,
    async survive() {
      const { openTab, signIn, refreshes } = await createStorefront('cookie')
      await signIn()
      vi.stubGlobal('navigator', { locks, onLine: true })
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
      const { till } = openTab()
      const reading = till.source(linkDataSource).read()
      await vi.advanceTimersByTimeAsync(5_000)
      expect((await reading).customer.name).toBe('Ama Mensah')
      expect(refreshes()).toBe(1)
    },
  })),
  {
    id: 'F22',
    what: 'storage that throws: signed in, saved, and signed out all the same',
    async survive() {
      for (const name of ['localStorage', 'sessionStorage'])
        vi.spyOn(window, name as 'localStorage', 'get').mockImplementation(() => {
          throw new DOMException('denied', 'SecurityError')
        })
      const opened = await openAccount()
      const { id, access } = await opened.checkout()
      expect((await opened.till.source(orderChangesSource).cancel(id, access)).status).toBe('cancelled')
      await act(() => opened.page.current.signOut.mutateAsync())
      expectPurged(opened)
    },
  },
  {
    id: 'F22',
    what: 'a browser that keeps no cookies: signing in says so, and is over',
    async survive() {
      vi.spyOn(Document.prototype, 'cookie', 'get').mockReturnValue('')
      const { openTab, signIn } = await createStorefront()
      await expect(signIn()).rejects.toMatchObject({ code: 'cookies-blocked' })
      const { result } = renderHook(useLinkSession, { wrapper: openTab().wrapper })
      expect(result.current.status).toBe('signed-out')
    },
  },
]
