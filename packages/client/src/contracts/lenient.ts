// Reading is lenient: a live API that adds, drops or renames something must degrade a screen, not empty it.
// Only ids and what a screen cannot do without are required.
import * as v from 'valibot'
import type { Schema } from './endpoint.ts'

/** A field that may be missing, `null` or unreadable: all are read as `null`. */
export const optional = <S extends Schema>(schema: S) => v.fallback(v.nullish(schema, null), null)

/** A text that a screen can show empty. */
export const text = v.fallback(v.string(), '')

/** A text for each of some names. Said in code: `v.record` is 0.2 kB in every page, and takes a list for one. */
export const textByName = v.custom<Record<string, string>>(
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string'),
)

/** A set of words that may grow: known ones complete in an editor, new ones are kept as they came. */
export const openEnum = <const Value extends string>(_known: readonly Value[]) =>
  v.pipe(
    v.string(),
    v.transform((value): Value | (string & {}) => value),
  )

/**
 * A list whose unreadable rows are left out, because one bad row must not hide the others; and of rows with one id all
 * but the first, because a screen shows a thing once.
 */
export const rows = <S extends Schema>(row: S) =>
  v.pipe(
    v.array(v.fallback(v.optional(row), undefined)),
    v.transform((values) => withoutRepeats(values.filter((value) => value !== undefined))),
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

/** The `id` of an object, whatever it is; `undefined` of anything else. */
export const idOf = (row: unknown): unknown =>
  typeof row === 'object' && row !== null && 'id' in row ? row.id : undefined
