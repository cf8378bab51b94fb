import { describe, expect, test } from 'vitest'
import corpus from '../test/phone-corpus.json' with { type: 'json' }
import { loadPhoneNumbers, maskPhone } from './phone.ts'

describe('numbers as people type them in Ghana', async () => {
  const phoneNumbers = await loadPhoneNumbers()

  test.each([
    '0244000000',
    '024 400 0000',
    '024-400-0000',
    '(024) 400 0000',
    '+233 24 400 0000',
    '+233244000000',
    '+233 (0) 24 400 0000',
    '00233244000000',
    '00 233 24 400 0000',
    '244000000',
    '٠٢٤٤٠٠٠٠٠٠',
    '０２４４００００００',
    ' 0244000000\n',
  ])('%j', (text) => {
    expect(phoneNumbers.parse(text, 'GH')).toEqual({
      e164: '+233244000000',
      national: '024 400 0000',
      country: 'GH',
      likelyProvider: 'mtn',
    })
  })

  test.each([
    '',
    'abc',
    '123',
    '0244',
    '024400000',
    '+23324400000',
    '02440000000000',
    '+',
    '00',
    '+0244000000',
    'ama@example.com',
  ])('%j is no number', (text) => {
    expect(phoneNumbers.parse(text, 'GH')).toBeNull()
  })

  test('a neighbour at home', () => {
    expect(phoneNumbers.parse('0712 345678', 'KE')?.e164).toBe('+254712345678')
    expect(phoneNumbers.parse('0803 123 4567', 'NG')?.e164).toBe('+2348031234567')
  })

  test('a number from far away, written in full', () => {
    expect(phoneNumbers.parse('+44 20 7946 0958', 'GH')).toMatchObject({ e164: '+442079460958', country: null })
  })
})

describe('200 numbers as people type, paste and dictate them', async () => {
  const phoneNumbers = await loadPhoneNumbers()
  const cases = corpus.flatMap(({ country, number, typed }) => typed.map((text) => ({ country, number, text })))

  test('there are that many', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200)
  })

  test.each(cases)('$text in $country', ({ text, country, number }) => {
    expect(phoneNumbers.parse(text, country)?.e164 ?? null).toBe(number)
  })
})

test('what is hostile is refused in the time of a test', async () => {
  const phoneNumbers = await loadPhoneNumbers()
  for (const text of [
    '0'.repeat(500_000),
    '+'.repeat(500_000),
    '-'.repeat(500_000),
    '( '.repeat(250_000),
    ' 0'.repeat(250_000),
  ]) {
    expect(phoneNumbers.parse(text, 'GH')).toBeNull()
  }
})

test('a mask keeps the last four', () => {
  expect(maskPhone('+233244001234')).toBe('+233****1234')
})
