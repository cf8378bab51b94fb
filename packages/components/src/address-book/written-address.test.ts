import { expect, test } from 'vitest'
import { regionNames } from './region-names.ts'
import { home } from './sample-addresses.ts'
import { changesOf, draftOf } from './written-address.ts'

test('opening an address and saving it as it is changes nothing', () => {
  for (const address of [home, { ...home, line2: null, country: null, region: 'GA' }]) {
    const draft = draftOf(address, ['GH'])
    expect(changesOf(draft, { ...draft })).toEqual({})
  }
})

test('only what the shopper changed is sent; an emptied line is emptied', () => {
  const draft = draftOf(home, ['GH'])
  expect(changesOf(draft, { ...draft, line2: null, city: 'Tema' })).toEqual({ line2: null, city: 'Tema' })
})

test('a code becomes the name of its region, and a region of old stays', () => {
  expect(draftOf({ ...home, region: 'GA' }, ['GH']).region).toBe('Greater Accra')
  expect(draftOf({ ...home, region: 'Brong-Ahafo' }, ['GH']).region).toBe('Brong-Ahafo')
  expect(regionNames('Brong-Ahafo')).toContain('Brong-Ahafo')
  expect(regionNames('Ashanti')).toHaveLength(16)
})

test('a country that nobody knows is the shop’s first', () => {
  expect(draftOf({ ...home, country: null }, ['KE', 'GH']).country).toBe('KE')
  expect(draftOf({ ...home, country: null }, []).country).toBe('GH')
})
