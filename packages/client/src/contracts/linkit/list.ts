import * as v from 'valibot'
import type { Schema } from '../endpoint.ts'
import { rows } from '../lenient.ts'

const page = v.object({
  page: v.fallback(v.optional(v.number()), undefined),
  limit: v.fallback(v.optional(v.number()), undefined),
  total: v.fallback(v.optional(v.number()), undefined),
})

/**
 * A list whose shape no text shows (C27): `{data, page, limit, total}` is assumed (A10); a bare array, or rows under
 * `items` or `customers`, are read too. `total` is `null` where nothing says it.
 */
export const listOf = <S extends Schema>(row: S) =>
  v.pipe(
    v.union([
      rows(row),
      v.object({
        ...page.entries,
        data: v.optional(rows(row)),
        items: v.optional(rows(row)),
        customers: v.optional(rows(row)),
      }),
    ]),
    v.transform((list) => {
      if (Array.isArray(list)) return { data: list, page: null, limit: null, total: null }
      const { data, items, customers, page, limit, total } = list
      return { data: data ?? items ?? customers ?? [], page: page ?? null, limit: limit ?? null, total: total ?? null }
    }),
  )
