import type { Address } from '@tillkit/client'
import { expect, test } from 'vitest'
import { orderAddresses } from './order-addresses.ts'

const address = (id: string, changes: Partial<Address> = {}): Address => ({
  id,
  label: id,
  line1: '12 Independence Ave',
  line2: null,
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
  isDefault: false,
  usageCount: 0,
  lastUsedAt: null,
  ...changes,
})

test('the default leads, then use, then time, then the order they came in', () => {
  const addresses = [
    address('new'),
    address('other new', { lastUsedAt: 'no date' }),
    address('recent', { usageCount: 2, lastUsedAt: '2026-05-02T00:00:00Z' }),
    address('older', { usageCount: 2, lastUsedAt: '2026-05-01T00:00:00Z' }),
    address('often', { usageCount: 9 }),
    address('default', { isDefault: true }),
  ]
  expect(orderAddresses(addresses).map(({ id }) => id)).toEqual([
    'default',
    'often',
    'recent',
    'older',
    'new',
    'other new',
  ])
  expect(addresses[0]?.id).toBe('new')
})
