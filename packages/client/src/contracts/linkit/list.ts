import * as z from 'zod/mini'
import { rows, withFallback } from '../lenient.ts'

const page = z.object({
  page: withFallback(z.optional(z.number()), undefined),
  limit: withFallback(z.optional(z.number()), undefined),
  total: withFallback(z.optional(z.number()), undefined),
})

/**
 * A list whose shape no text shows (C27): `{data, page, limit, total}` is assumed (A10); a bare array, or rows under
 * `items` or `customers`, are read too. `total` is `null` where nothing says it.
 */
export const listOf = <S extends z.ZodMiniType>(row: S) =>
  z.pipe(
    z.union([
      rows(row),
      z.extend(page, {
        data: z.optional(rows(row)),
        items: z.optional(rows(row)),
        customers: z.optional(rows(row)),
      }),
    ]),
    z.transform((list) => {
      if (Array.isArray(list)) return { data: list, page: null, limit: null, total: null }
      const { data, items, customers, page, limit, total } = list
      return { data: data ?? items ?? customers ?? [], page: page ?? null, limit: limit ?? null, total: total ?? null }
    }),
  )
