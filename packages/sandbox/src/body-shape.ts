import { invalid } from './refusal.ts'

const deepest = 32
const mostValues = 2_000
const prototypeNames: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** Whether code that copies fields by name could be turned against itself with this one. */
export const isPrototypeName = (name: string): boolean => prototypeNames.has(name)

/**
 * Refuses JSON that no endpoint takes anywhere. Schemas drop what they do not know, so that without this a body of
 * nothing but poison would be an empty, and successful, change.
 */
export function checkShape(json: unknown): void {
  // Schemas would take a list for an object without fields.
  if (Array.isArray(json)) throw invalid({ body: 'is not an object' })
  let values = 0
  let level: unknown[] = [json]
  for (let depth = 0; level.length > 0; depth += 1) {
    values += level.length
    if (depth > deepest) throw invalid({ body: 'is nested too deeply' })
    if (values > mostValues) throw invalid({ body: 'has too many values' })
    level = level.flatMap(valuesWithin)
  }
}

function valuesWithin(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  if (Object.keys(value).some(isPrototypeName)) throw invalid({ body: 'has a field that no endpoint has' })
  return Object.values(value)
}
