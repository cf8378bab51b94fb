import { afterEach, expect, test, vi } from 'vitest'
import { birthdayInWords } from './birthday.ts'

afterEach(() => vi.unstubAllEnvs())

test('a birthday is the same day west of Greenwich', () => {
  vi.stubEnv('TZ', 'America/Los_Angeles')
  expect(new Date('1994-03-06').getDate()).toBe(5)
  expect(birthdayInWords('1994-03-06', 'en')).toMatch(/\b6\b/)
})

test('what is no date is shown as it is', () => {
  expect(birthdayInWords('some day', 'en')).toBe('some day')
})
