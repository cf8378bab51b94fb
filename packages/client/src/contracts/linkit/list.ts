import * as z from 'zod/mini'
import { rows } from '../lenient.ts'

const page = z.object({
  page: z.catch(z.optional(z.number()), undefined),
  limit: z.catch(z.optional(z.number()), undefined),
  total: z.catch(z.optional(z.number()), undefined),
})

/**
 * A list whose shape no text shows (C27): `{data, page, limit, total}` is assumed (A10); a bare array, or rows under
 * `items` or `customers`, are read too. `total` is `null` where nothing says it.
 */
export const listOf = <S extends z.ZodMiniType>(row: S) =>
  z.pipe(
    z.union([
      z.pipe(
        z.array(z.unknown()),
        z.transform((values) => ({ values, page: undefined, limit: undefined, total: undefined })),
      ),
      z.pipe(
        z.extend(page, {
          data: z.optional(z.array(z.unknown())),
          items: z.optional(z.array(z.unknown())),
          customers: z.optional(z.array(z.unknown())),
        }),
        z.transform(({ data, items, customers, ...rest }) => ({ values: data ?? items ?? customers ?? [], ...rest })),
      ),
    ]),
    z.transform(({ values, page, limit, total }) => ({
      data: rows(row).parse(values),
      page: page ?? null,
      limit: limit ?? null,
      total: total ?? null,
    })),
  )
