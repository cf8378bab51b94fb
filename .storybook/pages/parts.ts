import { mergeParts, readEndings, readParts } from './read-parts.ts'

const files = import.meta.glob<string>(
  ['../../packages/components/src/**/*.tsx', '!../../packages/components/src/**/*.{stories,test}.tsx'],
  { query: '?raw', import: 'default', eager: true },
)

const sources = Object.values(files)
const endings = readEndings(sources)

/** Every part of the kit, read out of its sources, so that the page about them is never behind. */
export const parts = mergeParts(sources.flatMap((source) => readParts(source, endings)))
