// Every name that a package exports, values and types, entry by entry: what a release may not change without a word.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'
import { publishedPackages, type PublishedPackage } from '../scripts/published-packages.ts'

/** The names in a built declaration file, which lists them at its end. */
function namesIn(declarations: string): string[] {
  const [, list = ''] = /export \{([^}]*)\};?(?:\n\/\/#.*)?\s*$/.exec(declarations) ?? []
  return list
    .split(',')
    .flatMap((name) => (name.trim() ? [name.trim().replace(/.* as /, '')] : []))
    .toSorted()
}

function listExports({ folder, manifest }: PublishedPackage): string {
  const entries = Object.entries(manifest.publishConfig.exports).flatMap(([entry, conditions]) => {
    const types = typeof conditions === 'string' ? undefined : conditions['types']
    if (typeof types !== 'string') return [`${entry}\n`]
    // An entry with a star is as many files.
    return globSync(types, { cwd: folder })
      .toSorted()
      .map((file) => {
        const name = entry.replace('*', basename(file, '.d.ts'))
        return [name, ...namesIn(readFileSync(join(folder, file), 'utf8')).map((name) => `  ${name}`), ''].join('\n')
      })
  })
  return entries.join('\n')
}

test.each(publishedPackages)('@tillkit/$name exports what it did', async (published) => {
  await expect(listExports(published)).toMatchFileSnapshot(`exports/${published.name}.txt`)
})
