import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatMoney, isAmount, isOtherMoney, isSameMoney } from './money.ts'

const inGhana = (amount: string, currency = 'GHS') => formatMoney({ amount, currency }, { locale: 'en' })

describe('formatMoney', () => {
  test.each([
    ['13.06', 'GHS', 'GHS 13.06'],
    ['0.1', 'GHS', 'GHS 0.10'],
    ['-0.001', 'GHS', '-GHS 0.001'],
    ['1500.00', 'UGX', 'UGX 1,500'],
    ['1500.5', 'UGX', 'UGX 1,500.5'],
    ['123456789012345678.12', 'GHS', 'GHS 123,456,789,012,345,678.12'],
    ['13.06', 'ghs', 'GHS 13.06'],
  ])('%s %s', (amount, currency, shown) => {
    expect(inGhana(amount, currency).replaceAll('\u00A0', ' ')).toBe(shown)
  })

  test.each(['12345678901234567890.12', '1e3', '', 'abc', '0x10', ' 13.06 ', '١٣', '13,06', '+1', '.5', '1.', 'NaN'])(
    '%j is no amount: shown as it came',
    (amount) => {
      expect(inGhana(amount)).toBe([amount, 'GHS'].filter(Boolean).join(' '))
    },
  )

  test('a currency that is none is shown as it came', () => {
    expect(inGhana('13.06', 'CEDI')).toBe('13.06 CEDI')
    expect(inGhana('13.06', '')).toBe('13.06')
  })

  test('in Twi and in Arabic, with the digits that were asked for', () => {
    expect(formatMoney({ amount: '13.06', currency: 'GHS' }, { locale: 'tw' })).toContain('13.06')
    expect(formatMoney({ amount: '13.06', currency: 'GHS' }, { locale: 'ar-EG' })).toContain('١٣')
    expect(formatMoney({ amount: '13.06', currency: 'GHS' }, { locale: 'ar-EG', numberingSystem: 'latn' })).toContain(
      '13.06',
    )
  })

  test('no digit is lost, whatever the amount', () => {
    const amount = fc.stringMatching(/^[1-9]\d{0,17}\.\d{0,7}[1-9]$/)
    fc.assert(
      fc.property(amount, (text) => {
        expect(inGhana(text).replace(/[^\d.]/g, '')).toBe(/\.\d$/.test(text) ? `${text}0` : text)
      }),
    )
  })

  test('any text at all is shown and throws nothing', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (amount, currency) => {
        fc.pre(!isAmount(amount))
        expect(inGhana(amount, currency)).toBe([amount, currency].filter(Boolean).join(' '))
      }),
    )
  })
})

describe('isSameMoney', () => {
  const cedis = (amount: string) => ({ amount, currency: 'GHS' })

  test.each([
    ['13.06', '13.060', true],
    ['13', '13.00', true],
    ['013', '13', true],
    ['-0.00', '0', true],
    ['13.06', '13.07', false],
    ['100', '1', false],
    ['123456789012345678.12', '123456789012345678.13', false],
    ['abc', 'abc', false],
    ['', '', false],
  ])('%s and %s: %s', (one, other, same) => {
    expect(isSameMoney(cedis(one), cedis(other))).toBe(same)
  })

  test('another currency is other money', () => {
    expect(isSameMoney(cedis('13.06'), { amount: '13.06', currency: 'NGN' })).toBe(false)
  })
})

test.each([
  ['13.06', 'GHS', false],
  ['13.060', 'ghs', false],
  ['13.07', 'GHS', true],
  ['13.06', 'NGN', true],
  ['48,00', 'GHS', false],
  ['13.07', '', false],
])('%j %j is other money than GHS 13.06: %s', (amount, currency, other) => {
  const total = { amount: '13.06', currency: 'GHS' }
  expect(isOtherMoney(total, { amount, currency })).toBe(other)
  expect(isOtherMoney({ amount, currency }, total)).toBe(other)
  expect(isOtherMoney(null, { amount, currency })).toBe(false)
})
