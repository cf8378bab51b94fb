import * as v from 'valibot'

const rowSchema = v.looseObject({ id: v.string() })
const list = v.array(v.unknown())
const shapes = v.union([
  list,
  v.pipe(
    v.object({ data: list }),
    v.transform(({ data }) => data),
  ),
  v.pipe(
    v.object({ items: list }),
    v.transform(({ items }) => items),
  ),
])

/** The rows of a list, in any of the shapes that it may have (C27); none where it has none of them. */
export function rowsOf(json: unknown): v.InferOutput<typeof rowSchema>[] {
  const rows = v.safeParse(shapes, json)
  if (!rows.success) return []
  return rows.output.filter((row) => v.is(rowSchema, row))
}
