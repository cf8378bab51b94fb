import type { Endpoint } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { refusedQuery } from './refused-fields.ts'

function namesIn(schema: object | undefined): string[] {
  if (!schema) return []
  if ('wrapped' in schema && v.isOfKind('schema', Object(schema.wrapped))) return namesIn(Object(schema.wrapped))
  return 'entries' in schema ? Object.keys(Object(schema.entries)) : []
}

/** The parameters that an endpoint documents, once each, as they go to the API; all others stay behind. */
export function documentedQuery(
  schema: Endpoint['query'],
  given: URLSearchParams,
  filling: Readonly<Record<string, string | undefined>> = {},
): string {
  const documented = new URLSearchParams()
  for (const name of namesIn(schema)) {
    const value = Object.hasOwn(filling, name) ? filling[name] : given.get(name)
    if (value !== null && value !== undefined) documented.set(name, value)
  }
  const parsed = schema && v.safeParse(schema, Object.fromEntries(documented))
  if (parsed && !parsed.success) throw refusedQuery(parsed.issues)
  return documented.size > 0 ? `?${documented}` : ''
}
