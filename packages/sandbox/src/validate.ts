import * as z from 'zod/mini'
import { invalid } from './refusal.ts'

/** Said by kind of mistake, so that no value (a code, a phone number) is ever repeated in an answer. */
const explanations: Readonly<Record<string, string>> = {
  invalid_type: 'is missing, or not of the right type',
  too_small: 'is too short or too small',
  too_big: 'is too long or too large',
  invalid_format: 'does not have the right form',
  invalid_value: 'is not one of the choices',
}

/** Reads what was sent with the endpoint's schema. What is not in the schema is dropped; what is wrong, refused. */
export function validate<Schema extends z.ZodMiniType>(schema: Schema, value: unknown): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw invalid(
    Object.fromEntries(
      parsed.error.issues.map((issue) => [issue.path.join('.') || 'body', explanations[issue.code] ?? 'is not valid']),
    ),
  )
}
