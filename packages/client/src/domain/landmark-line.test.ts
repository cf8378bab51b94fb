import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDigitalAddress } from './digital-address.ts'
import { formatLandmarkLine, parseLandmarkLine } from './landmark-line.ts'

const digitalAddress = fc.stringMatching(/^[A-Z][A-Z\d]-\d{3,4}-\d{4}$/)

// What people write, and what breaks a separator: commas, lines, digital addresses in the middle.
const landmark = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(', ', ',', ' ', '\n', 'Opposite the Total station', 'GA-183-8164', 'Flat 3', 'قرب المسجد'),
      digitalAddress,
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''))
  .filter((text) => text !== '')

const endsLikeOne = (text: string) => /(^|.+, )[A-Z][A-Z\d]-\d{3,4}-\d{4}$/s.test(text)

describe('a landmark and a digital address in one line', () => {
  test.each([
    [
      { landmark: 'Opposite the Total station', digitalAddress: 'GA-183-8164' },
      'Opposite the Total station, GA-183-8164',
    ],
    [{ landmark: 'Opposite the Total station', digitalAddress: null }, 'Opposite the Total station'],
    [{ landmark: null, digitalAddress: 'GA-183-8164' }, 'GA-183-8164'],
    [{ landmark: null, digitalAddress: null }, null],
    [{ landmark: 'Flat 3, second floor', digitalAddress: 'E3-0123-4567' }, 'Flat 3, second floor, E3-0123-4567'],
  ])('%j is %j, and back', (parts, line) => {
    expect(formatLandmarkLine(parts)).toBe(line)
    expect(parseLandmarkLine(line)).toEqual(parts)
  })

  test('nothing that was typed is lost on the way there and back', () => {
    fc.assert(
      fc.property(fc.option(landmark), fc.option(digitalAddress), (typed, digital) => {
        // Typed into the wrong field, it is a digital address all the same: the next test has those.
        fc.pre(digital !== null || !typed || !endsLikeOne(typed))
        const parts = { landmark: typed, digitalAddress: digital }
        expect(parseLandmarkLine(formatLandmarkLine(parts))).toEqual(parts)
      }),
      { numRuns: 2000 },
    )
  })

  test('any line, whoever wrote it, is the same line after it was opened and saved', () => {
    fc.assert(
      fc.property(fc.oneof(landmark, fc.string({ unit: 'binary', minLength: 1 })), (line) => {
        expect(formatLandmarkLine(parseLandmarkLine(line))).toBe(line)
      }),
      { numRuns: 2000 },
    )
  })

  test('a digital address at the end of a landmark moves into its own field', () => {
    const line = formatLandmarkLine({ landmark: 'By the mosque, AK-039-5028', digitalAddress: null })
    expect(parseLandmarkLine(line)).toEqual({ landmark: 'By the mosque', digitalAddress: 'AK-039-5028' })
  })
})

describe('readDigitalAddress', () => {
  test.each(['GA-183-8164', 'ga-183-8164', 'GA1838164', 'ga 183 8164', ' GA – 183 – 8164\n', 'ＧＡ－１８３－８１６４'])(
    '%j',
    (text) => expect(readDigitalAddress(text)).toBe('GA-183-8164'),
  )

  test.each([
    ['E301234567', 'E3-0123-4567'],
    ['bs-0012-9012', 'BS-0012-9012'],
  ])('%j is %j', (text, read) => expect(readDigitalAddress(text)).toBe(read))

  test.each(['', 'GA', 'GA-183', 'GA-18-8164', '183-8164', 'near GA-183-8164', 'GA-183-81645678', 'ghana'])(
    '%j is none',
    (text) => expect(readDigitalAddress(text)).toBeNull(),
  )

  test('answers the same when read again, and in the time of a test however long the text', () => {
    fc.assert(
      fc.property(digitalAddress, (text) => {
        expect(readDigitalAddress(text)).toBe(text)
      }),
    )
    expect(readDigitalAddress('GA-'.repeat(200_000))).toBeNull()
  })
})
