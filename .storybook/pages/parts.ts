import { mergeParts, readParts } from './read-parts.ts'

const sources = import.meta.glob<string>(
  ['../../packages/components/src/**/*.tsx', '!../../packages/components/src/**/*.{stories,test}.tsx'],
  { query: '?raw', import: 'default', eager: true },
)

/** Every part of the kit, read out of its sources, so that the page about them is never behind. */
export const parts = mergeParts(Object.values(sources).flatMap(readParts))
