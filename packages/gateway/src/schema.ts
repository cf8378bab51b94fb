import type * as v from 'valibot'

/** A schema that reads `unknown` into a `Value`. */
export type Schema<Value> = v.GenericSchema<unknown, Value>
