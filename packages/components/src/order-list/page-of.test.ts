import { expect, test } from 'vitest'
import { pageOf } from './page-of.ts'

const rows = (count: number) => Array.from({ length: count }, (_, index) => index)

test.each([
  [0, 0, { page: 0, rows: [], hasOlder: false }],
  [20, 0, { page: 0, rows: rows(20), hasOlder: false }],
  [21, 0, { page: 0, rows: rows(20), hasOlder: true }],
  [21, 1, { page: 1, rows: [20], hasOlder: false }],
  [21, 7, { page: 1, rows: [20], hasOlder: false }],
])('of %i rows page %i', (count, wanted, page) => {
  expect(pageOf(rows(count), wanted)).toEqual(page)
})
