import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normaliseCode } from './normalise-code.ts'

describe('normaliseCode', () => {
  test.each([
    ['plain', '123456'],
    ['a space', '123 456'],
    ['a no-break space', '123\u00A0456'],
    ['a hyphen', '123-456'],
    ['a dash', '123–456'],
    ['single digits', '1 2 3 4 5 6'],
    ['a sentence', 'Your code is 123456'],
    ['a sentence after it', '123-456 is your code. Valid for 5 minutes.'],
    ['another number first', 'Expires in 5 minutes. Code: 123456'],
    ['a prefix', 'G-123456'],
    ['an order number', 'Order 1111 22. Code 123456.'],
    ['a newline', '123456\n'],
    ['WebOTP', '123456 is your code\n\n@shop.example #123456'],
    ['Arabic', '١٢٣٤٥٦'],
    ['Persian', '۱۲۳۴۵۶'],
    ['Devanagari', '१२३४५६'],
    ['full-width', '１２３４５６'],
    ['mathematical', '𝟏𝟐𝟑𝟒𝟓𝟔'],
    ['direction marks', '\u200F123\u200E456\u2069'],
    ['one digit too many', '1234567'],
  ])('%s', (_case, text) => expect(normaliseCode(text)).toBe('123456'))

  test.each([
    ['', ''],
    ['12', '12'],
    ['Your code', ''],
    ['12 3', '123'],
  ])('keeps what is still being typed: %o', (text, typed) => expect(normaliseCode(text)).toBe(typed))

  test('knows other lengths', () => expect(normaliseCode('12 34', 4)).toBe('1234'))

  test('finds a code of every script with decimal digits', () => {
    const zeros = Array.from({ length: 0x20000 }, (_, codePoint) => codePoint).filter(
      (codePoint) =>
        /\p{Nd}/u.test(String.fromCodePoint(codePoint)) && !/\p{Nd}/u.test(String.fromCodePoint(codePoint - 1)),
    )
    expect(zeros.length).toBeGreaterThan(50)
    for (const zero of zeros)
      expect(normaliseCode([1, 2, 3, 4, 5, 6].map((value) => String.fromCodePoint(zero + value)).join(''))).toBe(
        '123456',
      )
  })

  test('answers digits alone, and the same when read again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const code = normaliseCode(text)
        expect(code).toMatch(/^\d{0,6}$/)
        expect(normaliseCode(code)).toBe(code)
      }),
    )
  })

  test('half a million characters are read in the time of a test', () => {
    expect(normaliseCode('1 '.repeat(250_000))).toMatch(/^1{0,6}$/)
  })
})
