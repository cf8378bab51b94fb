// How SQLite's few types are read as the API's words.
import * as z from 'zod/mini'

/** Milliseconds in the table, RFC 3339 on the wire. */
export const instant = z.pipe(
  z.number(),
  z.transform((milliseconds) => new Date(milliseconds).toISOString()),
)

/** 1 or 0 in the table, true or false on the wire. */
export const flag = z.pipe(
  z.number(),
  z.transform((value) => value === 1),
)
