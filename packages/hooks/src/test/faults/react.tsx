import { linkSessionSource, addressBookSource } from '@tillkit/client'
import { act, renderHook, waitFor } from '@testing-library/react'
import { QueryClient } from '@tanstack/react-query'
import type { Till } from '@tillkit/client'
import { useEffect, type ReactNode } from 'react'
import { expect, vi } from 'vitest'
import {
  TillProvider,
  useActiveSessions,
  useAddAddress,
  useAddresses,
  useLinkSession,
  useMobileMoney,
  useOrderStatus,
  useOtpChallenge,
  usePaymentApproval,
  useRecordAddressUse,
  useRequestOtp,
} from '../../index.ts'
import { createShopper } from '../shopper.tsx'
import type { FaultRow } from './fault-row.ts'
import { pass } from './mount.tsx'

const draft = { label: 'Studio', line1: '7 Oxford Street', city: 'Accra', region: 'Greater Accra', country: 'GH' }

/** A page that brings its own cache. */
const sharing =
  (till: Till, queryClient: QueryClient) =>
  ({ children }: { readonly children: ReactNode }) => (
    <TillProvider till={till} queryClient={queryClient}>
      {children}
    </TillProvider>
  )

/** What React does to a page: twice, not at all, in the middle of it, and beside another one. */
export const reactRows: readonly FaultRow[] = [
  {
    id: 'F44',
    what: 'effects that run twice send one code and count one use',
    async survive() {
      const shopper = await createShopper()
      const useCode = () => {
        const { mutate } = useRequestOtp()
        useEffect(() => mutate(shopper.contact), [mutate])
      }
      renderHook(useCode, { wrapper: shopper.wrapper })
      await waitFor(async () => expect(await shopper.readCode()).not.toBe(''))
      expect(shopper.sent).toEqual(['POST /v1/link/auth/request-otp'])

      await shopper.control('POST', 'clock', { advance_seconds: 31 })
      await shopper.signIn()
      const [address] = await shopper.till.source(addressBookSource).list()
      if (!address) throw new Error('The demo shopper needs an address.')
      shopper.sent.length = 0
      const useUse = () => {
        const { mutate } = useRecordAddressUse()
        useEffect(() => mutate(address), [mutate])
      }
      renderHook(useUse, { wrapper: shopper.wrapper })
      await act(async () => {})
      const counted = async () =>
        (await shopper.till.source(addressBookSource).list()).find(({ id }) => id === address.id)?.usageCount
      await waitFor(async () => expect(await counted()).toBe(address.usageCount + 1))
      expect(shopper.sent.filter((operation) => operation.endsWith('/track-usage'))).toHaveLength(1)
    },
  },
  {
    id: 'F45',
    what: 'left in the middle: a read is given up, a save goes on and is there on return',
    async survive() {
      const signals: AbortSignal[] = []
      const shopper = await createShopper(async (request, passOn) => {
        if (request.url.endsWith('/sessions')) {
          signals.push(request.signal)
          await new Promise((resolve) => request.signal.addEventListener('abort', resolve))
        }
        return passOn(request)
      })
      await shopper.signIn()
      const reading = renderHook(() => useActiveSessions(), { wrapper: shopper.wrapper })
      await waitFor(() => expect(signals.length).toBeGreaterThan(0))
      reading.unmount()
      expect(signals.every(({ aborted }) => aborted)).toBe(true)

      const queryClient = new QueryClient()
      const wrapper = sharing(shopper.till, queryClient)
      const saving = renderHook(() => ({ list: useAddresses(), add: useAddAddress() }), { wrapper })
      await waitFor(() => expect(saving.result.current.list.data).toHaveLength(3))
      act(() => saving.result.current.add.mutate(draft))
      saving.unmount()
      const again = renderHook(() => useAddresses(), { wrapper })
      await waitFor(() => expect(again.result.current.data).toHaveLength(4))
    },
  },
  {
    id: 'F47',
    what: 'hidden for an hour: nothing is asked; on return each is asked once, and no timer bursts',
    async survive() {
      const shopper = await createShopper()
      const { id, access } = await shopper.checkout()
      await shopper.signIn()
      vi.useFakeTimers()
      const useScreens = () => ({
        payment: usePaymentApproval({ id, access }),
        order: useOrderStatus(id, access),
        wallets: useMobileMoney(),
        addresses: useAddresses(),
      })
      renderHook(useScreens, { wrapper: shopper.wrapper })
      await pass(5_000)
      const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
      window.dispatchEvent(new Event('visibilitychange'))
      shopper.sent.length = 0
      await pass(60 * 60_000)
      expect(shopper.sent).toEqual([])
      visibility.mockReturnValue('visible')
      window.dispatchEvent(new Event('visibilitychange'))
      await pass(1_000)
      expect(new Set(shopper.sent).size).toBe(shopper.sent.length)
      expect(shopper.sent.length).toBeGreaterThan(0)
    },
  },
  {
    id: 'F48',
    what: 'two kits that share a cache: each shows its own shopper, and one signing out leaves the other alone',
    async survive() {
      const shopper = await createShopper()
      const kofi = shopper.openPage()
      await shopper.signIn()
      await shopper.signIn(kofi, { type: 'phone', value: '+233200000077' })
      const queryClient = new QueryClient()
      const useBoth = () => ({ session: useLinkSession(), addresses: useAddresses() })
      const one = renderHook(useBoth, { wrapper: sharing(shopper.till, queryClient) })
      const other = renderHook(useBoth, { wrapper: sharing(kofi, queryClient) })
      await waitFor(() => expect(one.result.current.addresses.data).toHaveLength(3))
      await waitFor(() => expect(other.result.current.addresses.data).toEqual([]))
      await act(() => kofi.signOut())
      expect(other.result.current.session.status).toBe('signed-out')
      expect(one.result.current.addresses.data).toHaveLength(3)
    },
  },
  {
    id: 'F49',
    what: 'mounted and unmounted fifty times: no channel, listener or timer is left',
    async survive() {
      const channels = { open: 0 }
      vi.stubGlobal(
        'BroadcastChannel',
        class extends EventTarget {
          constructor() {
            super()
            channels.open += 1
          }
          postMessage() {}
          close() {
            channels.open -= 1
          }
        },
      )
      const listeners = new Map<unknown, string>()
      for (const target of [window, document]) {
        const add = target.addEventListener.bind(target)
        const remove = target.removeEventListener.bind(target)
        vi.spyOn(target, 'addEventListener').mockImplementation(
          (name: string, listener: EventListenerOrEventListenerObject) => {
            listeners.set(listener, name)
            add(name, listener)
          },
        )
        vi.spyOn(target, 'removeEventListener').mockImplementation(
          (name: string, listener: EventListenerOrEventListenerObject) => {
            listeners.delete(listener)
            remove(name, listener)
          },
        )
      }
      const { till, wrapper, contact, checkout } = await createShopper()
      const { id, access } = await checkout()
      const challenge = await till.source(linkSessionSource).requestOtp(contact)
      vi.useFakeTimers()
      const useScreens = () => ({
        payment: usePaymentApproval({ id, access }),
        order: useOrderStatus(id, access),
        time: useOtpChallenge(challenge),
        session: useLinkSession(),
      })
      const mountOnce = async () => {
        const { unmount } = renderHook(useScreens, { wrapper })
        await pass(100)
        unmount()
        await pass(10 * 60_000)
      }
      await mountOnce()
      const before = { timers: vi.getTimerCount(), listeners: listeners.size, open: channels.open }
      for (let times = 0; times < 50; times += 1) await mountOnce()
      expect({ timers: vi.getTimerCount(), listeners: listeners.size, open: channels.open }).toEqual(before)
      expect(channels.open).toBe(0)
    },
  },
]
