import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createRecent } from './recent.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('hands out what it was given, for a while', () => {
  const recent = createRecent<number>({ milliseconds: 100 })
  recent.set('a', 1)
  vi.advanceTimersByTime(99)
  expect(recent.get('a')).toBe(1)
  vi.advanceTimersByTime(1)
  expect(recent.get('a')).toBeUndefined()
})

test('is not kept alive by being asked', () => {
  const recent = createRecent<number>({ milliseconds: 100 })
  recent.set('a', 1)
  for (let time = 0; time < 10; time += 1) {
    vi.advanceTimersByTime(10)
    recent.get('a')
  }
  expect(recent.get('a')).toBeUndefined()
})

test('lets the oldest go where there are too many', () => {
  const recent = createRecent<number>({ capacity: 2 })
  for (const [value, key] of ['a', 'b', 'a', 'c'].entries()) recent.set(key, value)
  expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual([2, undefined, 3])
})
