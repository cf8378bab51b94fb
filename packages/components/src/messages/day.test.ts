import { expect, test } from 'vitest'
import { dayInWords, momentInWords } from './day.ts'

const timeZone = 'UTC'

test.each(['en', 'fr', 'tw', 'ar'])('a day and a moment in %s', (locale) => {
  const options = { locale, timeZone }
  expect(dayInWords('2026-05-30T09:00:00Z', options)).not.toBe(momentInWords('2026-05-30T09:00:00Z', options))
})

test('a day in English', () => {
  expect(dayInWords('2026-05-30T12:00:00Z', { locale: 'en', timeZone })).toBe('May 30, 2026')
})

test('the same moment is another day by other clocks', () => {
  expect(dayInWords('2026-05-30T23:30:00Z', { locale: 'en', timeZone: 'Asia/Tokyo' })).toBe('May 31, 2026')
})

test.each([null, '', 'yesterday'])('%j is no day', (instant) => {
  expect(dayInWords(instant, { locale: 'en', timeZone })).toBeNull()
})
