// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { ApiError, type OtpChallenge } from '@tillkit/client'
import { afterEach, expect, test, vi } from 'vitest'
import { useIntent, useOtpChallenge } from '../index.ts'
import { createShopper } from './shopper.tsx'

afterEach(() => void vi.useRealTimers())

test('two taps place one order, and a retry after a cut line has the same key', async () => {
  const { wrapper } = await createShopper()
  const lost = new ApiError({ code: 'connection-lost', backend: 'cimplify-orders', operation: 'POST /checkout' })
  const send = vi.fn<(cart: { total: string }, key: string) => Promise<string>>().mockRejectedValueOnce(lost)
  send.mockResolvedValue('ord_1')
  const { result } = renderHook(() => useIntent('place-order', send), { wrapper })
  await act(async () => {
    const taps = [result.current.mutateAsync({ total: '13.06' }), result.current.mutateAsync({ total: '13.06' })]
    await Promise.allSettled(taps)
  })
  expect(send).toHaveBeenCalledTimes(1)
  expect(await act(() => result.current.mutateAsync({ total: '13.06' }))).toBe('ord_1')
  expect(send.mock.calls[0]?.[1]).toBe(send.mock.calls[1]?.[1])
  await act(() => result.current.mutateAsync({ total: '13.06' }))
  expect(send.mock.calls[2]?.[1]).not.toBe(send.mock.calls[1]?.[1])
})

test('a code is counted down to its deadline, also after a day in another app', () => {
  vi.useFakeTimers()
  const challenge: OtpChallenge = {
    contact: { type: 'phone', value: '+233244000000' },
    sentTo: '+233****0000',
    expiresAt: Date.now() + 300_000,
    resendAt: Date.now() + 30_000,
  }
  const { result, unmount } = renderHook(() => useOtpChallenge(challenge))
  expect(result.current?.secondsLeft).toBeGreaterThanOrEqual(299)
  act(() => void vi.advanceTimersByTime(31_000))
  expect(result.current).toMatchObject({ secondsUntilResend: 0, isExpired: false })
  // A sleeping phone runs no timers.
  vi.setSystemTime(Date.now() + 86_400_000)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(result.current).toEqual({ secondsLeft: 0, isExpired: true, secondsUntilResend: 0 })
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
