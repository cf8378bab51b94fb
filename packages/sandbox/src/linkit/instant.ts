import * as v from 'valibot'

/** Milliseconds in the table; on the wire the API shows whole seconds. */
export const instant = v.pipe(
  v.number(),
  v.transform((milliseconds) => new Date(milliseconds).toISOString().replace(/\.\d+Z$/, 'Z')),
)

/**
 * What a change sets. Always a later second than before, because whoever compares `updated` to see whether a record
 * has changed would otherwise miss the second change within a second.
 */
export const touched = 'updated = max(:now, updated + 1000)'
