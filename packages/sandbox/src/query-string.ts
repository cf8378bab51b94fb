import { isPrototypeName } from './body-shape.ts'
import { invalid } from './refusal.ts'

/** The parameters of a request's query. One that is given twice is refused, because each reader takes another of them. */
export function readQuery(url: string): Record<string, string> {
  // Most requests have none.
  if (!url.includes('?')) return {}
  const parameters: Record<string, string> = {}
  for (const [name, value] of new URL(url).searchParams) {
    if (isPrototypeName(name)) throw invalid({ query: 'has a parameter that no endpoint has' })
    if (Object.hasOwn(parameters, name)) throw invalid({ query: 'has a parameter twice' })
    parameters[name] = value
  }
  return parameters
}
