// oxlint-disable vitest/no-standalone-expect -- each row is run as a test by faults.test.tsx
import { act, renderHook, waitFor } from '@testing-library/react'
import { onlineManager } from '@tanstack/react-query'
import {
  activeSessionsSource,
  addressBookSource,
  ApiError,
  createTill,
  lastingIntentsSource,
  isApiError,
  linkDataSource,
  memoryCustody,
  orderChangesSource,
  orderPaymentsSource,
  ordersSource,
  type Till,
} from '@tillkit/client'
import { expect, vi } from 'vitest'
import {
  useAddAddress,
  useAddresses,
  useCancelOrder,
  useIntent,
  useLinkSession,
  useMobileMoney,
  usePaymentApproval,
  usePreferences,
  useProfile,
  useTill,
  useVerifyPayment,
} from '../../index.ts'
import type { Network } from '../shopper.tsx'
import type { FaultRow } from './fault-row.ts'
import { errorOf, mount, pass } from './mount.tsx'

const draft = { label: 'Studio', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }
const addresses = '/v1/link/addresses'

const useBook = () => ({ till: useTill(), session: useLinkSession(), list: useAddresses(), add: useAddAddress() })

async function openBook(network?: Network) {
  const opened = await mount(useBook, network ? { network } : {})
  await waitFor(() => expect(opened.page.current.list.data).toHaveLength(3))
  opened.sent.length = 0
  return opened
}

/** A till whose every request is answered so. */
const answeredBy = (answer: () => Response | Promise<Response>) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () => answer())
  const till = createTill({
    custody: memoryCustody({
      cimplifyLink: { url: 'http://api.test' },
      cimplifyOrders: { url: 'http://api.test', publicKey: 'pk_test' },
    }),
    fetch,
  })
  return { till, fetch }
}

/** One read, one write without a key and one with, each with its tries. */
const operations: readonly [what: string, tries: number, run: (till: Till) => Promise<unknown>][] = [
  ['read', 3, (till) => till.source(addressBookSource).list()],
  ['write without a key', 1, (till) => till.source(orderChangesSource).claim('ord_1', 'bt_1', 'cus_1')],
  ['write with a key', 3, (till) => till.source(addressBookSource).add(draft)],
]

/** Fails with this code after so many tries, whatever is done. */
async function expectTries(answer: () => Response | Promise<Response>, code: string) {
  vi.useFakeTimers()
  for (const [what, tries, run] of operations) {
    const { till, fetch } = answeredBy(answer)
    const failing = errorOf(run(till))
    await vi.runAllTimersAsync()
    const error = await failing
    expect(error, what).toMatchObject({ code })
    expect(String(error), what).not.toMatch(/html|Unexpected/i)
    expect(fetch, what).toHaveBeenCalledTimes(tries)
  }
}

/** The wire between phone and API, and what may come over it. */
export const networkRows: readonly FaultRow[] = [
  ...['drop-after-commit', 'cut-mid-body', 'truncated-json'].map((kind) => ({
    id: 'F24',
    what: `${kind} on a save: sent again with its key, one row, "Saved" once`,
    async survive() {
      const { page, strike, sandbox } = await openBook()
      await strike(addresses, { kind })
      const onSuccess = vi.fn<() => void>()
      await act(async () => page.current.add.mutate(draft, { onSuccess }))
      await waitFor(() => expect(page.current.list.data).toHaveLength(4), { timeout: 5_000 })
      await waitFor(() => expect(onSuccess).toHaveBeenCalledOnce())
      const saves = sandbox.journal
        .list()
        .filter(({ method, path }) => method === 'POST' && path.endsWith('/addresses'))
      expect(new Set(saves.map(({ idempotency_key: key }) => key)).size).toBe(1)
      expect(saves.length).toBeGreaterThan(1)
    },
  })),
  {
    id: 'F25',
    what: 'three clicks on save, cancel and pay are one request each',
    async survive() {
      const send = vi.fn<(cart: object, key: string) => Promise<string>>(
        () => new Promise((resolve) => setTimeout(() => resolve('ord_1'), 20)),
      )
      const opened = await mount(() => ({ ...useBook(), cancel: useCancelOrder(), pay: useIntent('pay', send) }))
      const { page, sent, checkout } = opened
      await waitFor(() => expect(page.current.list.data).toHaveLength(3))
      const order = await checkout()
      sent.length = 0
      await act(async () => {
        for (let clicks = 0; clicks < 3; clicks += 1) {
          page.current.add.mutate({ ...draft })
          page.current.cancel.mutate(order)
          page.current.pay.mutate({ total: '13.06' })
        }
      })
      await waitFor(() => expect(page.current.pay.isSuccess && page.current.cancel.isSuccess).toBe(true))
      await waitFor(() => expect(page.current.list.data).toHaveLength(4))
      expect(sent.filter((operation) => operation.startsWith('POST'))).toHaveLength(2)
      expect(send).toHaveBeenCalledOnce()
    },
  },
  ...[500, 502, 504].map((status) => ({
    id: 'F27',
    what: `a page of HTML under ${status}: server-error, sent again where that is safe`,
    survive: () => expectTries(() => new Response('<html>Oh no', { status }), 'server-error'),
  })),
  {
    id: 'F28',
    what: 'bodies that say nothing, or something else: an answer or an ApiError, by route',
    async survive() {
      const bodies = ['', ' ', 'null', '[]', '{}', '0', '"x"', 'true', '{"data":null}', '{"data":[]}', '{"data":{}}']
      for (const text of [...bodies, ...bodies.map((body) => `\uFEFF${body}`)]) {
        const { till } = answeredBy(() => new Response(text))
        for (const [what, work] of readsOf(till)) {
          const error = await errorOf(work)
          expect(error === null || isApiError(error), `${what} of ${JSON.stringify(text)}: ${String(error)}`).toBe(true)
        }
      }
      const { till } = answeredBy(() => new Response(null, { status: 204 }))
      expect(await till.source(addressBookSource).remove({ id: 'addr_1' } as never)).toBeUndefined()
      expect(await errorOf(till.source(addressBookSource).list())).toMatchObject({ code: 'unexpected-answer' })
    },
  },
  ...['oversized', 'gzip-bomb'].map((kind) => ({
    id: 'F30',
    what: `${kind}: too-large, and the rest is not read`,
    async survive() {
      const { till, strike } = await mount(useBook)
      await strike(addresses, { kind })
      expect(await errorOf(till.source(addressBookSource).list())).toMatchObject({ code: 'too-large' })
    },
  })),
  ...(
    [
      ['in seconds', () => ({ 'Retry-After': '2' }), 2_000],
      ['as a date', () => ({ 'Retry-After': new Date(Date.now() + 20_000).toUTCString() }), 19_000],
      ['absent', () => ({}), 250],
    ] as const
  ).map(([how, headersNow, atLeast]) => ({
    id: 'F31',
    what: `429 with Retry-After ${how}: waits as long, then goes on`,
    async survive() {
      vi.useFakeTimers()
      const began = Date.now()
      const sentAt: number[] = []
      const headers = headersNow()
      const { till } = answeredBy(() => {
        sentAt.push(Date.now() - began)
        return sentAt.length === 1 ? new Response('{}', { status: 429, headers }) : new Response('{"data":[]}')
      })
      const reading = till.source(addressBookSource).list()
      await vi.runAllTimersAsync()
      expect(await reading).toEqual([])
      expect(sentAt[1]).toBeGreaterThanOrEqual(atLeast)
    },
  })),
  {
    id: 'F31',
    what: '429 with Retry-After 10⁹: said at once, and not waited for',
    async survive() {
      const { till, fetch } = answeredBy(
        () => new Response('{}', { status: 429, headers: { 'Retry-After': '1000000000' } }),
      )
      expect(await errorOf(till.source(addressBookSource).list())).toMatchObject({
        code: 'rate-limited',
        retryAfter: 86_400_000,
      })
      expect(fetch).toHaveBeenCalledOnce()
    },
  },
  ...[true, false].map((isLoaded) => ({
    id: 'F32',
    what: `503 on every call for five minutes, ${isLoaded ? 'with data on the page' : 'from the first'}: at most 12 requests`,
    async survive() {
      let isDown = !isLoaded
      const network: Network = async (request, passOn) =>
        isDown && request.method === 'GET' ? new Response('{}', { status: 503 }) : passOn(request)
      const shopper = await mount(
        () => ({
          ...useBook(),
          profile: useProfile(),
          preferences: usePreferences(),
          wallets: useMobileMoney(),
        }),
        { guest: true, network },
      )
      vi.useFakeTimers()
      await act(() => shopper.signIn())
      await pass(100)
      expect(shopper.page.current.list.data?.length).toBe(isLoaded ? 3 : undefined)
      isDown = true
      if (isLoaded) shopper.sent.length = 0
      if (isLoaded) await act(async () => void shopper.page.current.list.refetch())
      await pass(5 * 60_000)
      expect(shopper.sent.length).toBeGreaterThan(0)
      expect(shopper.sent.length).toBeLessThanOrEqual(12)
    },
  })),
  {
    id: 'F32',
    what: '503 for five minutes while a payment is waited for: at most 12 requests, and the waiting goes on',
    async survive() {
      let isDown = false
      const opened = await mount(() => ({ till: useTill() }), {
        guest: true,
        network: async (request, passOn) => (isDown ? new Response('{}', { status: 503 }) : passOn(request)),
      })
      const { id, access } = await opened.checkout()
      vi.useFakeTimers()
      const { result } = renderHook(() => usePaymentApproval({ id, access }), { wrapper: opened.wrapper })
      await pass(100)
      isDown = true
      opened.sent.length = 0
      await pass(5 * 60_000)
      expect(opened.sent.length).toBeLessThanOrEqual(12)
      expect(result.current).toMatchObject({ stage: 'checking', error: { code: 'server-error' } })
      isDown = false
      await opened.answerPrompt('approve')
      await pass(160_000)
      expect(result.current.stage).toBe('paid')
    },
  },
  ...[new TypeError('getaddrinfo ENOTFOUND'), new TypeError('certificate'), new TypeError('CORS')].map((reason) => ({
    id: 'F33',
    what: `${reason.message}: unreachable, like every other way of not getting there`,
    survive: () => expectTries(() => Promise.reject(reason), 'unreachable'),
  })),
  {
    id: 'F34',
    what: 'saved offline: waits, is sent once when the network is back, with one key',
    async survive() {
      const { page, sent } = await openBook()
      act(() => onlineManager.setOnline(false))
      await act(async () => page.current.add.mutate(draft))
      await waitFor(() => expect(page.current.add.isPaused).toBe(true))
      expect(sent).toEqual([])
      await act(async () => {
        onlineManager.setOnline(true)
        onlineManager.setOnline(false)
        onlineManager.setOnline(true)
      })
      await waitFor(() => expect(page.current.list.data).toHaveLength(4))
      expect(sent.filter((operation) => operation.startsWith('POST'))).toHaveLength(1)
    },
  },
  {
    id: 'F34',
    what: 'three saves wait for the network: they go one after another, as they were done',
    async survive() {
      const labels: unknown[] = []
      let running = 0
      let most = 0
      const { page } = await openBook(async (request, passOn) => {
        if (request.method !== 'POST') return passOn(request)
        running += 1
        most = Math.max(most, running)
        labels.push(JSON.parse(await request.clone().text()).label)
        const response = await passOn(request)
        running -= 1
        return response
      })
      labels.length = 0
      act(() => onlineManager.setOnline(false))
      for (const label of ['One', 'Two', 'Three']) await act(async () => page.current.add.mutate({ ...draft, label }))
      await act(async () => onlineManager.setOnline(true))
      await waitFor(() => expect(page.current.list.data).toHaveLength(6))
      expect(labels).toEqual(['One', 'Two', 'Three'])
      expect(most).toBe(1)
    },
  },
  {
    id: 'F34',
    what: 'saved offline, then signed out: it is not saved for the next shopper on this phone',
    async survive() {
      const { page, sent, signIn, till } = await openBook()
      act(() => onlineManager.setOnline(false))
      await act(async () => page.current.add.mutate(draft))
      await act(() => till.signOut())
      await act(() => signIn(till, { type: 'phone', value: '+233200000077' }))
      await act(async () => onlineManager.setOnline(true))
      await waitFor(() => expect(page.current.list.data).toEqual([]))
      expect(sent.filter((operation) => operation === `POST ${addresses}`)).toEqual([])
    },
  },
  {
    id: 'F35',
    what: 'reloaded in the middle of a cancel: open until it is done again with the same key, once',
    async survive() {
      const { till, openPage, checkout, strike, sandbox } = await mount(useBook, { guest: true })
      const { id, access } = await checkout()
      await strike('/api/v1/orders/:id/cancel', { kind: 'drop-after-commit' }, 3)
      expect(await errorOf(till.source(orderChangesSource).cancel(id, access, 'Too late'))).toMatchObject({
        outcomeUnknown: true,
      })
      const reloaded = openPage()
      expect(reloaded.source(lastingIntentsSource).isOpen('orders.cancel', id)).toBe(true)
      expect(reloaded.source(lastingIntentsSource).isOpen('orders.cancel', 'ord_other')).toBe(false)
      expect(JSON.stringify(sessionStorage)).not.toMatch(/bt_|Too late|\+233/)
      expect((await reloaded.source(orderChangesSource).cancel(id, access, 'Too late')).status).toBe('cancelled')
      expect(openPage().source(lastingIntentsSource).isOpen('orders.cancel', id)).toBe(false)
      const cancels = sandbox.journal.list().filter(({ path }) => path.endsWith('/cancel'))
      expect(new Set(cancels.map(({ idempotency_key: key }) => key)).size).toBe(1)
      expect(cancels.filter(({ effects }) => effects.length > 0)).toHaveLength(1)
    },
  },
  {
    id: 'F35',
    what: 'reloaded while paying: the same cart has the same key; sign-out forgets it',
    async survive() {
      const keys: string[] = []
      const lost = new ApiError({ code: 'connection-lost', backend: 'cimplify-orders', operation: 'POST /checkout' })
      const send = async (_cart: object, key: string) => {
        keys.push(key)
        throw lost
      }
      const { page, openPage, till } = await mount(() => useIntent('pay', send))
      const cart = { total: '13.06', phone: '+233244000000' }
      await act(() => errorOf(page.current.mutateAsync(cart)))
      expect(page.current.isOpen()).toBe(true)
      const reloaded = (payload: object) =>
        errorOf(
          openPage()
            .source(lastingIntentsSource)
            .run('merchant.pay', 'page', payload, (key) => send({}, key)),
        )
      await reloaded(cart)
      await reloaded({ ...cart, total: '14.00' })
      expect(keys[1]).toBe(keys[0])
      expect(keys[2]).not.toBe(keys[0])
      await act(() => till.signOut())
      expect(sessionStorage).toHaveLength(0)
      await reloaded(cart)
      expect(keys[3]).not.toBe(keys[0])
    },
  },
  {
    id: 'F36',
    what: 'a payment that is pending for half an hour: seldom asked, never failed, nothing while hidden, "check now" asks',
    async survive() {
      const opened = await mount(() => ({ till: useTill() }), { guest: true })
      const { id, access } = await opened.checkout()
      vi.useFakeTimers()
      const { result } = renderHook(() => usePaymentApproval({ id, access }), { wrapper: opened.wrapper })
      const looks: number[] = []
      for (let minute = 0; minute < 30; minute += 1) {
        opened.sent.length = 0
        await pass(60_000)
        looks.push(opened.sent.length)
      }
      expect(looks[0]).toBeLessThanOrEqual(6)
      expect(looks.slice(6).filter((count) => count > 1)).toEqual([])
      expect(result.current.stage).toBe('checking')
      expect(result.current.reference).not.toBeNull()
      const hidden = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      document.dispatchEvent(new Event('visibilitychange'))
      opened.sent.length = 0
      await pass(10 * 60_000)
      expect(opened.sent).toEqual([])
      hidden.mockRestore()
      await act(async () => result.current.check())
      expect(opened.sent).toHaveLength(1)
    },
  },
  {
    id: 'F37',
    what: 'verified while it is polled: one look at the provider, one truth on every screen',
    async survive() {
      const { checkout, wrapper, sent, answerPrompt } = await mount(() => null, { guest: true })
      const { id, access } = await checkout()
      const useWaiting = () => ({
        one: usePaymentApproval({ id, access }),
        other: usePaymentApproval({ id, access }),
        verify: useVerifyPayment(),
      })
      const { result } = renderHook(useWaiting, { wrapper })
      await waitFor(() => expect(result.current.one.reference).not.toBeNull())
      await answerPrompt('approve')
      await act(async () => {
        result.current.verify.mutate({ id, access })
        result.current.verify.mutate({ id, access })
        result.current.one.check()
      })
      await waitFor(() => expect(result.current.one.stage).toBe('paid'))
      expect(result.current.other.stage).toBe('paid')
      expect(sent.filter((operation) => operation.endsWith('/verify-payment'))).toHaveLength(1)
    },
  },
]

/** Something of every shape that is read. */
function readsOf(till: Till): [what: string, work: Promise<unknown>][] {
  return [
    ['addresses', till.source(addressBookSource).list()],
    ['the one-shot', till.source(linkDataSource).read()],
    ['removing', till.source(addressBookSource).remove({ id: 'addr_1' } as never)],
    ['adding', till.source(addressBookSource).add(draft)],
    ['orders', till.source(ordersSource).list()],
    ['an order', till.source(ordersSource).read('ord_1', { as: 'customer' })],
    ['a payment', till.source(orderPaymentsSource).read('ord_1', { as: 'customer' })],
    ['sessions', till.source(activeSessionsSource).list()],
  ]
}
