import { expect, test } from 'vitest'
import { countryOfNumber } from './country-of-number.ts'
import { callingCodes } from './calling-codes.ts'
import { loadPhoneNumbers } from './phone.ts'
import { brandsOf, findBrand } from './providers.ts'

test.each([
  ['+233244000000', 'GH'],
  ['+254712345678', 'KE'],
  ['+201012345678', 'EG'],
  ['+2290197000000', 'BJ'],
  ['+211912345678', null],
  ['+4915112345678', null],
  ['233244000000', null],
  ['', null],
])('%s is of %s', (number, country) => expect(countryOfNumber(number)).toBe(country))

test('a wallet of Kenya keeps its brand in a shop in Ghana', () => {
  expect(findBrand('mpesa', countryOfNumber('+254712345678') ?? '')?.name).toBe('M-Pesa')
})

test('every country with wallets is known by its numbers, as the phone library knows it', async () => {
  const phoneNumbers = await loadPhoneNumbers()
  const countries = 'GH UG RW ZM CM CI BJ NG EG KE TZ MW CD MZ LS ET'.split(' ')
  for (const country of countries) {
    expect(brandsOf(country).length, country).toBeGreaterThan(0)
    const callingCode = callingCodes[country] ?? ''
    expect(phoneNumbers.parse(`+${callingCode}701234567`, country)?.country ?? country, country).toBe(country)
    expect(countryOfNumber(`+${callingCode}701234567`), country).toBe(country)
  }
})
