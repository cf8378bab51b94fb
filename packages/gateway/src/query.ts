import type { Endpoint } from '@tillkit/client/contracts'
import * as z from 'zod/mini'

function namesIn(schema: unknown): string[] {
  if (schema instanceof z.ZodMiniOptional) return namesIn(schema.def.innerType)
  return schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : []
}

/** The parameters that an endpoint documents, once each, as they go to the API; all others stay behind. */
export function documentedQuery(schema: Endpoint['query'], given: URLSearchParams): string {
  const documented = new URLSearchParams()
  for (const name of namesIn(schema)) {
    const value = given.get(name)
    if (value !== null) documented.set(name, value)
  }
  return documented.size > 0 ? `?${documented}` : ''
}
