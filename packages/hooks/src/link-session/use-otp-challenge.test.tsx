// @vitest-environment jsdom
import type { OtpChallenge } from '@tillkit/client'
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useOtpChallenge } from './use-otp-challenge.ts'

const start = Date.UTC(2026, 0, 1)
const hour = 60 * 60 * 1000

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

const sent = (): OtpChallenge => ({
  contact: { type: 'phone', value: '+233244000000' },
  sentTo: '+233****0000',
  expiresAt: start + 300_000,
  resendAt: start + 30_000,
})

test('a clock that is set back by three hours gives a code no hours, also where it is looked at anew', () => {
  const challenge = sent()
  const { result, unmount } = renderHook(() => useOtpChallenge(challenge))
  act(() => void vi.advanceTimersByTime(10_000))
  vi.setSystemTime(start - 3 * hour)
  act(() => void vi.advanceTimersByTime(10_000))
  expect(result.current).toEqual({ secondsLeft: 280, isExpired: false, secondsUntilResend: 10 })
  unmount()
  expect(renderHook(() => useOtpChallenge(challenge)).result.current?.secondsLeft).toBe(280)
})

test('an hour in another app, while timers sleep, has passed', () => {
  const challenge = sent()
  const { result } = renderHook(() => useOtpChallenge(challenge))
  vi.setSystemTime(start + hour)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(result.current).toEqual({ secondsLeft: 0, isExpired: true, secondsUntilResend: 0 })
})
