import { textByName, type Schema } from '@tillkit/client/contracts'
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema'

/**
 * A contract's schema as JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. The side of the input: what is sent, and
 * of an answer what the sandbox writes, before a client reads it leniently.
 */
export function jsonSchema(schema: Schema): JsonSchema {
  const { $schema: _dialect, ...converted } = toJsonSchema(schema, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideSchema({ valibotSchema, jsonSchema: { default: _fallback, ...written } }) {
      // Said in code, and so unknown to the converter.
      if (valibotSchema === textByName) return { type: 'object', additionalProperties: { type: 'string' } }
      // Without the fallbacks of a lenient reader: they say nothing about the wire.
      return written
    },
  })
  return converted
}
