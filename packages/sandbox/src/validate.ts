import type { Schema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { invalid } from './refusal.ts'

/** Said by kind of mistake, so that no value (a code, a phone number) is ever repeated in an answer. */
const explanations: Readonly<Record<string, string>> = {
  min_length: 'is too short',
  min_value: 'is too small',
  max_length: 'is too long',
  max_value: 'is too large',
  regex: 'does not have the right form',
  iso_date: 'does not have the right form',
  check: 'does not have the right form',
  picklist: 'is not one of the choices',
}

const explanation = ({ kind, type }: v.BaseIssue<unknown>) =>
  explanations[type] ?? (kind === 'schema' ? 'is missing, or not of the right type' : 'is not valid')

/** Reads what was sent with the endpoint's schema. What is not in the schema is dropped; what is wrong, refused. */
export function validate<S extends Schema>(schema: S, value: unknown): v.InferOutput<S> {
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  throw invalid(Object.fromEntries(parsed.issues.map((issue) => [v.getDotPath(issue) ?? 'body', explanation(issue)])))
}
