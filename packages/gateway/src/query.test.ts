import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { documentedQuery } from './query.ts'

const given = new URLSearchParams('business_id=bus_1&business_id=bus_2&limit=20&token=secret&note=a%26b%3Dc')
const text = z.optional(z.string().check(z.maxLength(10)))

test('documented parameters go on, once each and escaped anew', () => {
  const schema = z.object({ business_id: z.string(), note: z.string(), absent: text })
  expect(documentedQuery(schema, given)).toBe('?business_id=bus_1&note=a%26b%3Dc')
  expect(documentedQuery(z.optional(z.object({ limit: z.coerce.number() })), given)).toBe('?limit=20')
})

test('where none is documented none goes on', () => {
  expect(documentedQuery(undefined, given)).toBe('')
})

test("what the gateway fills in is never the page's", () => {
  const schema = z.object({ business_id: text, token: text })
  expect(documentedQuery(schema, given, { business_id: 'bus_shop', token: undefined })).toBe('?business_id=bus_shop')
  expect(documentedQuery(z.object({ note: text }), given, { business_id: 'bus_shop' })).toBe('?note=a%26b%3Dc')
})

test('a value beyond the documented limits is refused without a word of it', () => {
  const schema = z.object({ note: text })
  expect(() => documentedQuery(schema, new URLSearchParams({ note: 'x'.repeat(11) }))).toThrow(
    'The query does not fit this route.',
  )
})
