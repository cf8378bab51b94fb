// How SQLite's few types are read as the API's words.
import * as v from 'valibot'

/** Milliseconds in the table, RFC 3339 on the wire. */
export const instant = v.pipe(v.number(), v.transform(toText))

/** 1 or 0 in the table, true or false on the wire. */
export const flag = v.pipe(
  v.number(),
  v.transform((value) => value === 1),
)

/** Rows are read again and again, and writing their instants out was a third of reading an address. */
const texts = new Map<number, string>()
const mostTexts = 1000

function toText(milliseconds: number): string {
  const known = texts.get(milliseconds)
  if (known !== undefined) return known
  const text = new Date(milliseconds).toISOString()
  if (texts.size === mostTexts) texts.clear()
  texts.set(milliseconds, text)
  return text
}
