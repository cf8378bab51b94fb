import { expect, test } from 'vitest'
import { agoInWords } from './ago.ts'

test.each([
  [0, 'now'],
  [20, '20 seconds ago'],
  [60, '1 minute ago'],
  [3599, '59 minutes ago'],
  [7200, '2 hours ago'],
])('%i seconds: %s', (seconds, words) => {
  expect(agoInWords(seconds, 'en')).toBe(words)
})

test('in Twi, by either of its names', () => {
  expect(agoInWords(20, 'tw')).toBe(agoInWords(20, 'ak'))
})
