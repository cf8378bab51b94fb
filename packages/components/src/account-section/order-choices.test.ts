import { expect, test } from 'vitest'
import { home } from '../address-book/sample-addresses.ts'
import { orderChoices } from './order-choices.ts'

const address = (id: string, usageCount: number, isDefault = false) => ({ ...home, id, usageCount, isDefault })
const ids = (addresses: { id: string }[]) => addresses.map(({ id }) => id)

test('the most used leads, also before the default', () => {
  expect(ids(orderChoices([address('default', 1, true), address('never', 0), address('often', 9)]))).toEqual([
    'often',
    'default',
    'never',
  ])
})

test('a default beyond the first page leads', () => {
  const many = [address('often', 9), address('less', 5), address('default', 0, true)]
  expect(ids(orderChoices(many, 2))).toEqual(['default', 'often', 'less'])
  expect(ids(orderChoices(many, 3))).toEqual(['often', 'less', 'default'])
})
