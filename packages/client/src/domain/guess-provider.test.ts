import { expect, test } from 'vitest'
import { networkPrefixes } from './network-prefixes.ts'
import { loadPhoneNumbers } from './phone.ts'
import { brandsOf } from './providers.ts'

test.each([
  ['+233244000000', 'GH', 'mtn'],
  ['+233534000000', 'GH', 'mtn'],
  ['+233201112233', 'GH', 'telecel'],
  ['+233501112233', 'GH', 'telecel'],
  ['+233231112233', 'GH', 'airteltigo'],
  ['+233271112233', 'GH', 'airteltigo'],
  ['+233281112233', 'GH', null],
  ['+254712345678', 'KE', 'mpesa'],
  ['+254733345678', 'KE', 'airtel'],
  ['+254751345678', 'KE', 'airtel'],
  ['+254757345678', 'KE', 'mpesa'],
  ['+254744345678', 'KE', null],
  ['+254771345678', 'KE', null],
  ['+256772345678', 'UG', 'mtn'],
  ['+256737345678', 'UG', 'mtn'],
  ['+256730345678', 'UG', 'airtel'],
  ['+255741345678', 'TZ', 'mpesa'],
  ['+255671345678', 'TZ', null],
  ['+2347025345678', 'NG', 'mtn'],
  ['+2250501234567', 'CI', 'mtn'],
  ['+201012345678', 'EG', 'vodafone'],
  ['+251712345678', 'ET', 'mpesa'],
  ['+442079460958', 'GB', null],
])('%s of %s is probably %s', async (e164, country, provider) => {
  expect((await loadPhoneNumbers()).parse(e164, country)?.likelyProvider).toBe(provider)
})

test('only wallets that can be added there are guessed', () => {
  const guessed = Object.entries(networkPrefixes).flatMap(([country, networks]) =>
    networks.flatMap(([provider]) => (provider ? [{ country, provider }] : [])),
  )
  const notOffered = guessed.filter(
    ({ country, provider }) => !brandsOf(country).some((brand) => brand.provider === provider),
  )
  expect(notOffered).toEqual([])
})
