import * as z from 'zod/mini'

const rowSchema = z.looseObject({ id: z.string() })
const list = z.array(z.unknown())
const shapes = z.union([
  list,
  z.pipe(
    z.object({ data: list }),
    z.transform(({ data }) => data),
  ),
  z.pipe(
    z.object({ items: list }),
    z.transform(({ items }) => items),
  ),
])

/** The rows of a list, in any of the shapes that it may have (C27); none where it has none of them. */
export function rowsOf(json: unknown): z.output<typeof rowSchema>[] {
  const rows = shapes.safeParse(json)
  if (!rows.success) return []
  return rows.data.flatMap((row) => rowSchema.safeParse(row).data ?? [])
}
