import { cimplifyOrders } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { documentedQuery } from './query.ts'

const given = new URLSearchParams('business_id=bus_1&business_id=bus_2&limit=20&token=secret&note=a%26b%3Dc')
const text = v.optional(v.pipe(v.string(), v.maxLength(10)))

test('documented parameters go on, once each and escaped anew', () => {
  const schema = v.object({ business_id: v.string(), note: v.string(), absent: text })
  expect(documentedQuery(schema, given)).toBe('?business_id=bus_1&note=a%26b%3Dc')
  expect(documentedQuery(cimplifyOrders.orders.list.query, given)).toBe('?limit=20')
})

test('where none is documented none goes on', () => {
  expect(documentedQuery(undefined, given)).toBe('')
})

test("what the gateway fills in is never the page's", () => {
  const schema = v.object({ business_id: text, token: text })
  expect(documentedQuery(schema, given, { business_id: 'bus_shop', token: undefined })).toBe('?business_id=bus_shop')
  expect(documentedQuery(v.object({ note: text }), given, { business_id: 'bus_shop' })).toBe('?note=a%26b%3Dc')
})

test('a value beyond the documented limits is refused without a word of it', () => {
  const schema = v.object({ note: text })
  expect(() => documentedQuery(schema, new URLSearchParams({ note: 'x'.repeat(11) }))).toThrow(
    'The query does not fit this route.',
  )
})
