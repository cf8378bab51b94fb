// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useHasPassed, useSecondsLeft } from './use-deadline.ts'

const start = Date.UTC(2026, 0, 1)

beforeEach(() => {
  vi.useFakeTimers({ now: start })
})
afterEach(() => {
  vi.useRealTimers()
})

test('counts down by the second and stops at nought', () => {
  const { result } = renderHook(() => useSecondsLeft(start + 3000))
  const seen = [result.current]
  for (let second = 0; second < 5; second += 1) {
    act(() => void vi.advanceTimersByTime(1000))
    seen.push(result.current)
  }
  expect(seen).toEqual([3, 2, 1, 0, 0, 0])
  expect(vi.getTimerCount()).toBe(0)
})

test('is right after an hour away, when timers slept', () => {
  const { result } = renderHook(() => useSecondsLeft(start + 300_000))
  vi.setSystemTime(start + 60 * 60 * 1000)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(result.current).toBe(0)
})

test('goes on as before when somebody sets the clock back by three hours', () => {
  const { result } = renderHook(() => useSecondsLeft(start + 300_000))
  act(() => void vi.advanceTimersByTime(10_000))
  vi.setSystemTime(start - 3 * 60 * 60 * 1000)
  act(() => void vi.advanceTimersByTime(20_000))
  expect(result.current).toBe(270)
})

test('goes on as before also where it is shown again after that', () => {
  const { result, unmount } = renderHook(() => useSecondsLeft(start + 300_000))
  act(() => void vi.advanceTimersByTime(10_000))
  unmount()
  vi.setSystemTime(start - 3 * 60 * 60 * 1000)
  const { result: again } = renderHook(() => useSecondsLeft(start + 300_000))
  expect([result.current, again.current]).toEqual([290, 290])
})

test('renders once when a deadline passes, not every second', () => {
  let renders = 0
  const { result } = renderHook(() => {
    renders += 1
    return useHasPassed(start + 10_000)
  })
  act(() => void vi.advanceTimersByTime(9000))
  expect([renders, result.current]).toEqual([1, false])
  act(() => void vi.advanceTimersByTime(1000))
  expect([renders, result.current]).toEqual([2, true])
})

test('leaves no timer behind', () => {
  const { unmount } = renderHook(() => useSecondsLeft(start + 10_000))
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})
