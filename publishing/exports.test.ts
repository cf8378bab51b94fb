// Every name that a package exports, values and types, entry by entry: what a release may not change without a word.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { publishedPackages, type PublishedPackage } from '../scripts/published-packages.ts'
import { exportedNames } from './exported-names.ts'

/** Each entry with its names. An entry with a star is as many files; a style sheet has none. */
function entriesOf({ folder, manifest }: PublishedPackage): { entry: string; names: string[] }[] {
  return Object.entries(manifest.publishConfig.exports).flatMap(([entry, conditions]) => {
    const types = typeof conditions === 'string' ? undefined : conditions['types']
    if (typeof types !== 'string') return [{ entry, names: [] }]
    return globSync(types, { cwd: folder })
      .toSorted()
      .map((file) => ({
        entry: entry.replace('*', basename(file, types.split('*').at(-1))),
        names: exportedNames(readFileSync(join(folder, file), 'utf8')),
      }))
  })
}

describe.each(publishedPackages)('@tillkit/$name', (published) => {
  const entries = entriesOf(published)

  test('exports what it did', async () => {
    const list = entries.map(({ entry, names }) => [entry, ...names.map((name) => `  ${name}`), ''].join('\n'))
    await expect(list.join('\n')).toMatchFileSnapshot(`exports/${published.name}.txt`)
  })

  test('exports something from every entry but the style sheets', () => {
    const empty = entries.flatMap(({ entry, names }) => (names.length === 0 ? [entry] : []))
    expect(empty.filter((entry) => !entry.endsWith('.css'))).toEqual([])
  })
})

test('a name is seen however it is exported, and a star is refused', () => {
  const declarations = `
    export declare const fr: Messages
    export declare function toNodeHandler(gateway: Gateway): void
    export interface Store {}
    export type Log = string
    export default class Till {}
    export { createTill, type Custody, memory as memoryStore }
    export type { Messages }
    interface Hidden {}`
  expect(exportedNames(declarations)).toEqual([
    'createTill',
    'default',
    'fr',
    'memoryStore',
    'toNodeHandler',
    'type Custody',
    'type Log',
    'type Messages',
    'type Store',
  ])
  expect(() => exportedNames("export * from './till.js'")).toThrow('List the names')
})
