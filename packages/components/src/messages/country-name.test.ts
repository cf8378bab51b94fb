import { expect, test } from 'vitest'
import { countryName } from './country-name.ts'

test.each([
  ['GH', 'en', 'Ghana'],
  ['CI', 'fr', 'Côte d’Ivoire'],
  ['QQ', 'en', 'QQ'],
  ['', 'en', ''],
  ['Ghana', 'en', 'Ghana'],
  ['<b>', 'en', '<b>'],
])('%j in %s is %j', (country, locale, name) => {
  expect(countryName(country, locale)).toBe(name)
})
