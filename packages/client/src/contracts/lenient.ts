// Reading is lenient: a live API that adds, drops or renames something must degrade a screen, not empty it.
// Only ids and what a screen cannot do without are required.
import * as z from 'zod/mini'

/**
 * What the schema reads, or the fallback where it cannot. The same as `z.catch`, which reaches its default through a
 * namespace, so that esbuild would put all of zod's utilities into every page.
 */
export function withFallback<S extends z.ZodMiniType>(schema: S, fallback: z.output<S>): z.ZodMiniCatch<S> {
  // The constructor forgets which schema it was given; `z.catch` asserts the same.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return new z.ZodMiniCatch({ type: 'catch', innerType: schema, catchValue: () => fallback }) as z.ZodMiniCatch<S>
}

/** A field that may be missing or `null`: both are read as `null`. */
export const optional = <S extends z.ZodMiniType>(schema: S) =>
  z.pipe(
    z.optional(z.nullable(withFallback(z.nullable(schema), null))),
    z.transform((value): z.output<S> | null => value ?? null),
  )

/** A text that a screen can show empty. */
export const text = withFallback(z.string(), '')

/** A set of words that may grow: known ones complete in an editor, new ones are kept as they came. */
export const openEnum = <const Value extends string>(_known: readonly Value[]) =>
  z.pipe(
    z.string(),
    z.transform((value): Value | (string & {}) => value),
  )

/**
 * A list whose unreadable rows are left out, because one bad row must not hide the others; and of rows with one id all
 * but the first, because a screen shows a thing once.
 */
export const rows = <S extends z.ZodMiniType>(row: S) =>
  z.pipe(
    z.array(withFallback(z.optional(row), undefined)),
    z.transform((values) => withoutRepeats(values.filter((value) => value !== undefined))),
  )

function withoutRepeats<Row>(list: readonly Row[]): Row[] {
  const ids = new Set<unknown>()
  return list.filter((row) => {
    const id = idOf(row)
    if (id === undefined) return true
    const isNew = !ids.has(id)
    ids.add(id)
    return isNew
  })
}

const idOf = (row: unknown): unknown => (typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined)
