import { expect, test } from 'vitest'
import { allCustomers, readDirectoryFilters, writeDirectoryFilters } from './directory-filters.ts'

test('filters come back from the address as they went there', () => {
  const filters = { ...allCustomers, status: 'pending', type: 'vip', page: 3 }
  expect(writeDirectoryFilters(filters)).toBe('?status=pending&type=vip&page=3')
  expect(readDirectoryFilters(writeDirectoryFilters(filters))).toEqual(filters)
  expect(writeDirectoryFilters(allCustomers)).toBe('')
  expect(readDirectoryFilters('')).toEqual(allCustomers)
})

test('what was typed to find somebody is in no address', () => {
  expect(writeDirectoryFilters({ ...allCustomers, search: '+233244000000' })).toBe('')
})

test.each(['0', '-1', '1.5', 'two', '1e99', '1000001', '9007199254740991', ''])('there is no page “%s”', (page) => {
  expect(readDirectoryFilters(`?page=${page}`).page).toBe(1)
})

test('a word that no filter takes is left out', () => {
  const word = 'x'.repeat(51)
  expect(readDirectoryFilters(`?status=${word}&type=${word}`)).toEqual(allCustomers)
  // One that only the API knows is asked for.
  expect(readDirectoryFilters('?status=archived').status).toBe('archived')
})
