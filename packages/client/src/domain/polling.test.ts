import { afterEach, expect, test, vi } from 'vitest'
import { pollingPause, savesData } from './polling.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Looks until ten minutes are over, the first at once. */
async function looksInTenMinutes(chance: number, saveData = false): Promise<number> {
  vi.useFakeTimers()
  let looks = 0
  const look = () => {
    looks += 1
    setTimeout(look, pollingPause({ looks, chance, saveData }))
  }
  look()
  await vi.advanceTimersByTimeAsync(10 * 60_000)
  return looks
}

test.each([0, 0.5, 1])('ten minutes of waiting cost at most 25 requests (chance %f)', async (chance) => {
  const looks = await looksInTenMinutes(chance)
  expect(looks).toBeLessThanOrEqual(25)
  expect(looks).toBeGreaterThanOrEqual(12)
})

test('saving data halves them', async () => {
  expect(await looksInTenMinutes(0, true)).toBeLessThanOrEqual((await looksInTenMinutes(0)) / 2 + 2)
})

test('2, 4, 8, 16, 30 seconds, and a minute in the end', () => {
  const seconds = [1, 2, 3, 4, 5, 13, 14, 1000].map((looks) => pollingPause({ looks, chance: 0 }) / 1000)
  expect(seconds).toEqual([2, 4, 8, 16, 30, 30, 60, 60])
})

test.each([
  [{ connection: { saveData: true } }, true],
  [{ connection: { saveData: false } }, false],
  [{ connection: null }, false],
  [{}, false],
])('%j saves data: %s', (navigator, expected) => {
  vi.stubGlobal('navigator', navigator)
  expect(savesData()).toBe(expected)
})
