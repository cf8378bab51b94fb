// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { useAge } from './use-age.ts'

const start = Date.UTC(2026, 0, 1)

beforeEach(() => void vi.useFakeTimers({ now: start }))
afterEach(() => void vi.useRealTimers())

const pass = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))

test('goes on in steps of ten seconds, then of a minute, and renders with the steps alone', () => {
  let renders = 0
  const { result } = renderHook(() => {
    renders += 1
    return useAge(() => start)
  })
  pass(19)
  expect([result.current, renders]).toEqual([10, 2])
  pass(45)
  expect(result.current).toBe(60)
  renders = 0
  pass(50)
  expect([result.current, renders]).toEqual([60, 0])
})

test('begins again when there was news, and is right after an hour of sleep', () => {
  let heard = start
  const { result, unmount } = renderHook(() => useAge(() => heard))
  vi.setSystemTime(start + 3_600_000)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(result.current).toBe(3600)
  heard = Date.now()
  pass(5)
  expect(result.current).toBe(0)
  unmount()
  expect(vi.getTimerCount()).toBe(0)
})

test('says nothing before anything was heard', () => {
  expect(renderHook(() => useAge(() => 0)).result.current).toBeNull()
})
