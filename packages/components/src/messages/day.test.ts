import { expect, test } from 'vitest'
import { dayInWords, momentInWords } from './day.ts'

test.each(['en', 'fr', 'tw', 'ar'])('a day and a moment in %s', (locale) => {
  expect(dayInWords('2026-05-30T09:00:00Z', locale)).not.toBe(momentInWords('2026-05-30T09:00:00Z', locale))
})

test('a day in English', () => {
  expect(dayInWords('2026-05-30T12:00:00Z', 'en')).toBe('May 30, 2026')
})

test.each([null, '', 'yesterday'])('%j is no day', (instant) => {
  expect(dayInWords(instant, 'en')).toBeNull()
})
