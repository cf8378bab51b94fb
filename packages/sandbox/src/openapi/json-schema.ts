import type { Endpoint } from '@tillkit/client/contracts'
import * as z from 'zod/mini'

/** Any schema of a contract. */
export type Schema = NonNullable<Endpoint['body']>

/**
 * A contract's schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. The side of the input: what is sent, and
 * of an answer what the sandbox writes, before a client reads it leniently.
 */
export function jsonSchema(schema: Schema): z.core.JSONSchema.BaseSchema {
  const { $schema: _dialect, ...converted } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    // The fallbacks of a lenient reader: they say nothing about the wire.
    override: ({ jsonSchema: written }) => void delete written.default,
  })
  return converted
}
