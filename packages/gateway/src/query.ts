import type { Endpoint } from '@tillkit/client/contracts'
import * as z from 'zod/mini'
import { invalid } from './gateway-error.ts'

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniOptional) return namesIn(schema.def.innerType)
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : []
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
  const parsed = schema?.safeParse(Object.fromEntries(documented))
  if (parsed?.error) {
    const details = parsed.error.issues.map(({ path }) => [path.join('.') || 'query', 'Missing or not allowed.'])
    throw invalid('The query does not fit this route.', Object.fromEntries(details))
  }
  return documented.size > 0 ? `?${documented}` : ''
}
