import { expect, test } from 'vitest'
import { amountPattern, sum, times } from './money.ts'

test('adds what floats cannot', () => {
  expect(sum('0.1', '0.2')).toBe('0.30')
  expect(sum('12.00', '1.06')).toBe('13.06')
  expect(sum('999999999999.99', '0.01')).toBe('1000000000000.00')
  expect(sum('90071992547409.93', '0.01')).toBe('90071992547409.94')
  expect(sum()).toBe('0.00')
})

test('multiplies what floats cannot', () => {
  expect(times('6.00', 2)).toBe('12.00')
  expect(times('1.1', 3)).toBe('3.30')
  expect(times('0.07', 100)).toBe('7.00')
  expect(times('999999999999.97', 999)).toBe('998999999999970.03')
  expect(times('999999999999.99', 1000)).toBe('999999999999990.00')
})

test('a whole amount gets its decimals, zeros before it go', () => {
  expect(sum('7')).toBe('7.00')
  expect(sum('007.5')).toBe('7.50')
  expect(sum('0')).toBe('0.00')
})

const noAmounts = ['', ' 13.06 ', '1e3', '0x10', '-1.00', '1.005', '.5', '5.', '1,00', 'abc', '١٣', 'NaN']
test.each(noAmounts)('%j is no amount', (text) => {
  expect(amountPattern.test(text)).toBe(false)
  expect(() => sum(text)).toThrow('decimal string')
})

test('what is sent has a limit, so that no total outgrows what a client reads', () => {
  expect(amountPattern.test('9'.repeat(12))).toBe(true)
  expect(amountPattern.test('9'.repeat(13))).toBe(false)
})
