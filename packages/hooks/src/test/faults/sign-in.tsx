import { act, renderHook, waitFor } from '@testing-library/react'
import { linkSessionSource, createTill, ordersSource, type OtpChallenge } from '@tillkit/client'
import { expect, vi } from 'vitest'
import { useAddresses, useLinkSession, useOtpChallenge, useRequestOtp, useTill, useVerifyOtp } from '../../index.ts'
import type { FaultRow } from './fault-row.ts'
import { mount, pass } from './mount.tsx'

const useSignIn = () => ({
  till: useTill(),
  session: useLinkSession(),
  addresses: useAddresses(),
  requestOtp: useRequestOtp(),
  verifyOtp: useVerifyOtp(),
})

const otherThan = (code: string) => (code === '000000' ? '000001' : '000000')

async function openSignIn() {
  const opened = await mount(useSignIn, { guest: true })
  const challenge = await act(() => opened.page.current.requestOtp.mutateAsync(opened.contact))
  const answer = (code: string) => act(() => opened.page.current.verifyOtp.mutateAsync({ challenge, code }))
  return { ...opened, challenge, answer, code: await opened.readCode() }
}

/** A code, from asking for it to being signed in. */
export const signInRows: readonly FaultRow[] = [
  {
    id: 'F1',
    what: 'an expired code says so, nothing is resent by itself, a new one works',
    async survive() {
      const { answer, code, control, sent, page, contact, readCode } = await openSignIn()
      await control('POST', 'clock', { advance_seconds: 301 })
      await expect(answer(code)).rejects.toMatchObject({ code: 'otp-expired' })
      expect(sent).toHaveLength(2)
      const challenge = await act(() => page.current.requestOtp.mutateAsync(contact))
      const fresh = await readCode()
      await act(() => page.current.verifyOtp.mutateAsync({ challenge, code: fresh }))
      expect(page.current.session.status).not.toBe('signed-out')
    },
  },
  {
    id: 'F2',
    what: 'five wrong codes: each says so, the fifth with a time to wait, and the right one is refused',
    async survive() {
      const { answer, code } = await openSignIn()
      for (let tries = 0; tries < 4; tries += 1)
        await expect(answer(otherThan(code))).rejects.toMatchObject({ code: 'otp-invalid' })
      for (const late of [otherThan(code), code])
        await expect(answer(late)).rejects.toMatchObject({
          code: 'too-many-attempts',
          retryAfter: expect.any(Number),
        })
    },
  },
  {
    id: 'F4',
    what: 'resend pressed ten times is one request, and the newest code counts',
    async survive() {
      const { answer, code, control, sent, page, contact, readCode } = await openSignIn()
      sent.length = 0
      await control('POST', 'clock', { advance_seconds: 31 })
      await act(async () => {
        for (let presses = 0; presses < 10; presses += 1) page.current.requestOtp.mutate(contact)
      })
      await waitFor(() => expect(page.current.requestOtp.isSuccess).toBe(true))
      expect(sent).toHaveLength(1)
      await expect(answer(code)).rejects.toMatchObject({ code: 'otp-invalid' })
      await answer(await readCode())
    },
  },
  {
    id: 'F5',
    what: 'autofill and Enter together are one request',
    async survive() {
      const { challenge, code, page, sent } = await openSignIn()
      act(() => {
        page.current.verifyOtp.mutate({ challenge, code })
        page.current.verifyOtp.mutate({ challenge, code })
      })
      await waitFor(() => expect(page.current.session.status).toBe('signed-in'))
      expect(sent.filter((operation) => operation.endsWith('verify-otp'))).toHaveLength(1)
    },
  },
  {
    id: 'F8',
    what: 'a code that was "sent" with success:false was not sent',
    async survive() {
      const { page, strike, contact } = await mount(useSignIn, { guest: true })
      const body = JSON.stringify({ data: { success: false, message: 'No.' }, status: { code: 200, success: true } })
      await strike('/v1/link/auth/request-otp', { kind: 'answer', body })
      await act(() => expect(page.current.requestOtp.mutateAsync(contact)).rejects.toMatchObject({ code: 'refused' }))
      expect(page.current.requestOtp.data).toBeUndefined()
    },
  },
  {
    id: 'F10',
    what: 'somebody else signs in over a session: nothing of the first is shown with the second',
    async survive() {
      const seen: string[] = []
      const opened = await mount(() => {
        const hooks = useSignIn()
        seen.push(`${hooks.session.customer?.name ?? '-'} ${hooks.addresses.data?.length ?? '-'} @${hooks.till.scope}`)
        return hooks
      })
      const { page, till, signIn } = opened
      await waitFor(() => expect(page.current.addresses.data).toHaveLength(3))
      const amas = till.session.scope
      await act(() => signIn(till, { type: 'phone', value: '+233200000077' }))
      await waitFor(() => expect(page.current.session.status).toBe('signed-in'))
      await waitFor(() => expect(page.current.addresses.data).toEqual([]))
      const afterwards = seen.filter((line) => !line.endsWith(`@${amas}`))
      expect(afterwards.filter((line) => /Ama| 3 /.test(line))).toEqual([])
      expect(afterwards.length).toBeGreaterThan(0)
    },
  },
  {
    id: 'F11',
    what: 'a code page that was left open for a day says expired, and leaves no timer',
    async survive() {
      const { till, control, contact, readCode, sent } = await mount(useSignIn, { guest: true })
      const challenge: OtpChallenge = await till.source(linkSessionSource).requestOtp(contact)
      const code = await readCode()
      vi.useFakeTimers()
      const { result, unmount } = renderHook(() => useOtpChallenge(challenge))
      expect(result.current?.isExpired).toBe(false)
      await control('POST', 'clock', { advance_seconds: 86_400 })
      await pass(86_400_000)
      expect(result.current).toEqual({ secondsLeft: 0, isExpired: true, secondsUntilResend: 0 })
      unmount()
      expect(vi.getTimerCount()).toBe(0)
      await expect(till.source(linkSessionSource).verifyOtp(challenge, code)).rejects.toMatchObject({
        code: 'otp-expired',
      })
      expect(sent).toHaveLength(2)
    },
  },
  {
    id: 'F51',
    what: 'letters that no header can carry: a bill token out of a mangled link opens no order, and is sent nowhere',
    async survive() {
      const fetch = vi.fn<typeof globalThis.fetch>()
      const orders = createTill({ gateway: '/till', fetch }).source(ordersSource)
      for (const billToken of ['bt_é', 'bt_\r\nX-Admin: 1', 'bt_\0', '١٢٣'])
        await expect(orders.read('ord_1', { as: 'guest', billToken })).rejects.toMatchObject({ code: 'not-found' })
      expect(fetch).not.toHaveBeenCalled()
    },
  },
]
