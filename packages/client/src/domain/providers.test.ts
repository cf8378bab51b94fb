import { describe, expect, test } from 'vitest'
import { mobileMoneyProviders } from '../contracts/cimplify-link/saved-mobile-money.ts'
import { brandsOf, findBrand, isSameWallet, providerName } from './providers.ts'

describe('one word, several brands', () => {
  test.each([
    ['vodafone', 'GH', 'Telecel Cash'],
    ['telecel', 'GH', 'Telecel Cash'],
    ['vodafone', 'EG', 'Vodafone Cash'],
    ['airteltigo', 'GH', 'AT Money'],
    ['airtel', 'KE', 'Airtel Money'],
    ['airtel', 'GH', 'Airtel'],
    ['mpesa', 'TZ', 'M-Pesa'],
    ['wave', 'SN', 'Wave'],
    ['', 'GH', ''],
  ])('%j in %s reads %j', (provider, country, name) => {
    expect(providerName(provider, country)).toBe(name)
  })

  test('a new account is saved under the current brand', () => {
    expect(findBrand('vodafone', 'GH')?.provider).toBe('telecel')
    expect(brandsOf('GH').map(({ provider }) => provider)).toEqual(['mtn', 'telecel', 'airteltigo'])
  })

  test('the same number under the old and the new brand is one wallet; airtel is not airteltigo', () => {
    const wallet = (provider: string) => ({ phoneNumber: '+233201112233', provider })
    expect(isSameWallet(wallet('vodafone'), wallet('telecel'), 'GH')).toBe(true)
    expect(isSameWallet(wallet('airtel'), wallet('airteltigo'), 'GH')).toBe(false)
    expect(isSameWallet(wallet('mtn'), { ...wallet('mtn'), phoneNumber: '+233244000000' }, 'GH')).toBe(false)
  })
})

test('dialling is told where it is known, and nowhere else', () => {
  expect(findBrand('mtn', 'GH')?.approval).toEqual(['*170#', '6', '3'])
  const others = ['GH', 'UG', 'KE', 'EG']
    .flatMap(brandsOf)
    .filter((one) => one.country !== 'GH' || one.provider !== 'mtn')
  expect(others.flatMap(({ approval }) => approval)).toEqual([])
})

test('each word that the API takes is somebody’s wallet', () => {
  const known = ['GH', 'KE', 'UG', 'EG'].flatMap((country) => brandsOf(country).map(({ provider }) => provider))
  expect(mobileMoneyProviders.filter((provider) => !known.includes(provider))).toEqual([])
})
