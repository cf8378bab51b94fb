// Whoever imports something must find a sentence about it: every public export of client and hooks has one.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const entries = ['client/src/index.ts', 'hooks/src/index.ts', 'hooks/src/queries.ts', 'hooks/src/desk.ts']

/** What an entry exports, by the file that it comes from. */
const exportsOf = (entry: string): [file: string, name: string][] =>
  Array.from(
    readFileSync(join(root, entry), 'utf8').matchAll(/export (?:type )?\{([^}]+)\} from '([^']+)'/g),
    ([, names = '', from = '']) =>
      names
        .split(',')
        .map((name) => name.replace(/^\s*type\s/, '').trim())
        .filter(Boolean)
        .map((name): [string, string] => [join(root, entry, '..', from), name]),
  ).flat()

/** Whether a comment of the `/**` kind with a sentence in it stands before the declaration. */
function isDocumented(source: string, name: string): boolean {
  const declared = new RegExp(
    `\\*/\\s*\\nexport (?:declare )?(?:abstract )?(?:async )?(?:const|function|class|interface|type|enum) ${name}\\b`,
  ).exec(source)
  if (!declared) return false
  const comment = source.slice(source.lastIndexOf('/**', declared.index), declared.index)
  return /\w{2,}.*\w/s.test(comment)
}

test.each(entries)('every export of %s has a sentence', (entry) => {
  const exported = exportsOf(entry)
  expect(exported.length).toBeGreaterThan(5)
  const bare = exported.filter(([file, name]) => !isDocumented(readFileSync(file, 'utf8'), name))
  expect(bare.map(([, name]) => name)).toEqual([])
})

test('an export without one is found', () => {
  expect(isDocumented('/** Adds. */\nexport const add = 1', 'add')).toBe(true)
  expect(isDocumented('/** Adds. */\nconst other = 1\nexport const add = 1', 'add')).toBe(false)
  expect(isDocumented('/** */\nexport const add = 1', 'add')).toBe(false)
})
