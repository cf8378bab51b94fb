import type * as z from 'zod/mini'

/** A schema that reads `unknown` into a `Value`. */
export type Schema<Value> = z.ZodMiniType<Value>
