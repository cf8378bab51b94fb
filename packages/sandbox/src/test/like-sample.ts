import { expect } from 'vitest'

/** Matches what has everything that a sample shows, of the same types. The values are one's own. */
export function likeSample(sample: unknown): unknown {
  // What a sample leaves empty says nothing about its type.
  if (sample === null || sample === undefined) return expect.toSatisfy(() => true)
  if (Array.isArray(sample))
    return sample.length === 0 ? expect.any(Array) : expect.arrayContaining(sample.map(likeSample))
  if (typeof sample === 'object') {
    return expect.objectContaining(
      Object.fromEntries(Object.entries(sample).map(([name, value]) => [name, likeSample(value)])),
    )
  }
  if (typeof sample === 'string') return expect.any(String)
  return typeof sample === 'number' ? expect.any(Number) : expect.any(Boolean)
}
