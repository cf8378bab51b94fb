// How SQLite's few types are read as the API's words.
import * as v from 'valibot'

/** Milliseconds in the table, RFC 3339 on the wire. */
export const instant = v.pipe(
  v.number(),
  v.transform((milliseconds) => new Date(milliseconds).toISOString()),
)

/** 1 or 0 in the table, true or false on the wire. */
export const flag = v.pipe(
  v.number(),
  v.transform((value) => value === 1),
)
