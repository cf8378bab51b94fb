import * as z from 'zod/mini'
import { expect, test } from 'vitest'
import { documentedQuery } from './query.ts'

const given = new URLSearchParams('business_id=bus_1&business_id=bus_2&limit=20&token=secret&note=a%26b%3Dc')

test('documented parameters go on, once each and escaped anew', () => {
  const schema = z.object({ business_id: z.string(), note: z.string(), absent: z.optional(z.string()) })
  expect(documentedQuery(schema, given)).toBe('?business_id=bus_1&note=a%26b%3Dc')
  expect(documentedQuery(z.optional(z.object({ limit: z.number() })), given)).toBe('?limit=20')
})

test('where none is documented none goes on', () => {
  expect(documentedQuery(undefined, given)).toBe('')
})
