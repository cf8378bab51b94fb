import { readFileSync } from 'node:fs'
import examples from 'libphonenumber-js/examples.mobile.json' with { type: 'json' }
import { afterEach, describe, expect, test, vi } from 'vitest'
import corpus from '../test/phone-corpus.json' with { type: 'json' }
import { readPhoneNumber } from './read-phone-number.ts'
import metadata from './phone-metadata.json' with { type: 'json' }
import { plainPhoneNumber } from './plain-phone-number.ts'

test.each([
  ['024 400 0000', 'GH', '+233244000000'],
  ['(024) 400-0000', 'GH', '+233244000000'],
  ['+233 24 400 0000', 'KE', '+233244000000'],
  ['00233 24 400 0000', 'GH', '+233244000000'],
  ['０２４４００００００', 'GH', '+233244000000'],
  ['07 08 09 10 11', 'CI', '+2250708091011'],
  ['90 11 22 33', 'TG', '+22890112233'],
])('%s in %s', (text, country, e164) => {
  expect(plainPhoneNumber(text, country)?.e164).toBe(e164)
})

test.each([
  ['+233 (0) 24 400 0000', 'GH'],
  ['244000000', 'GH'],
  ['٠٢٤٤٠٠٠٠٠٠', 'GH'],
  ['+44 20 7946 0958', 'GH'],
  ['024 400', 'GH'],
  ['024 400 000', 'GH'],
  ['024 400 0000 0000', 'GH'],
  ['024 400 000O', 'GH'],
  ['020 7946 0958', 'GB'],
  ['', 'GH'],
])('%s in %s is left to the library', (text, country) => {
  expect(plainPhoneNumber(text, country)).toBeNull()
})

test('it reads most of what people type, and never another number than the library', () => {
  const cases = corpus.flatMap(({ country, number, typed }) => typed.map((text) => ({ country, number, text })))
  const read = cases
    .filter(({ number }) => number !== null)
    .map(({ text, country, number }) => ({ text, number, plain: plainPhoneNumber(text, country)?.e164 ?? null }))
  expect(read.filter(({ plain, number }) => plain !== null && plain !== number)).toEqual([])
  expect(read.filter(({ plain }) => plain !== null).length / read.length).toBeGreaterThan(0.5)
})

test('it knows the countries that the library knows, and dials as it does', () => {
  for (const [country, [callingCode, , , , , trunk]] of Object.entries(metadata.countries)) {
    const mobile = examples[country as keyof typeof examples]
    expect(plainPhoneNumber(`${String(trunk ?? '')}${mobile}`, country)?.e164, country).toBe(
      `+${String(callingCode)}${mobile}`,
    )
  }
})

describe('where the library cannot be fetched', () => {
  vi.doMock('./phone-numbers.ts', () => {
    throw new TypeError('Failed to fetch dynamically imported module')
  })
  afterEach(() => vi.doUnmock('./phone-numbers.ts'))

  test('a number written the usual way is read, and nothing is said of any other', async () => {
    await expect(readPhoneNumber('024 400 0000', 'GH')).resolves.toMatchObject({ e164: '+233244000000' })
    await expect(readPhoneNumber('+44 20 7946 0958', 'GH')).rejects.toBeInstanceOf(Error)
  })
})

test('it shares no file with the library that it stands in for', () => {
  const filesOf = (name: string) =>
    Array.from(
      readFileSync(new URL(name, import.meta.url), 'utf8').matchAll(/^import (?!type)[^]*?from '(\.[^']+)'/gm),
      ([, file]) => file,
    )
  const plain = filesOf('plain-phone-number.ts')
  expect(plain).toEqual(['./phone-dialling.json'])
  expect(filesOf('phone-numbers.ts')).not.toContain(plain[0])
})
