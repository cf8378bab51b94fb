// Documents that are true: their code compiles, their commands exist, their links lead somewhere.
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { compileBlocks } from './scripts/compile-blocks.ts'
import {
  codeBlocks,
  findDocuments,
  headingAnchors,
  innerLinks,
  namedScripts,
  readDocument,
} from './scripts/documents.ts'

const root = import.meta.dirname
const documents = findDocuments(root)
const textOf = (path: string) => readDocument(root, path)

test('every block of TypeScript compiles', () => {
  const examples = documents.map((path) => {
    const blocks = codeBlocks(textOf(path)).filter(({ language }) => language === 'ts' || language === 'tsx')
    return [path, blocks] as const
  })
  expect(compileBlocks(root, Object.fromEntries(examples))).toEqual([])
}, 300_000)

test('a block that does not compile is found, with its line', () => {
  const text = "Wrong:\n\n```ts\nimport { createTill } from '@tillkit/client'\ncreateTill({ gatevay: '/till' })\n```\n"
  const [problem] = compileBlocks(root, { 'wrong.md': codeBlocks(text) })
  expect(problem).toMatch(/^wrong\.md\/1\.ts\(5,\d+\): error TS/)
}, 300_000)

test('docs/composing-your-own.md shows the pages that are tried out', () => {
  const shown = codeBlocks(textOf('docs/composing-your-own.md')).map(({ code }) => code)
  for (const name of ['own-sign-in.tsx', 'own-checkout.tsx', 'kept-order.ts'])
    expect(shown).toContain(`// ${name}\n${textOf(`.storybook/pages/${name}`)}`)
})

test('every command is one of the scripts', () => {
  const manifest = v.object({ scripts: v.record(v.string(), v.string()) })
  const { scripts } = v.parse(manifest, JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))
  const known = ['install', ...Object.keys(scripts)]
  const unknown = documents.flatMap((path) =>
    namedScripts(textOf(path)).flatMap((name) => (known.includes(name) ? [] : `${path}: ${name}`)),
  )
  expect(unknown).toEqual([])
  expect(namedScripts('`pnpm nothing`\n\n```sh\nPORT=1 npm start\n```\n')).toEqual(['start', 'nothing'])
})

test.each(documents)('the links of %s lead somewhere', (path) => {
  const broken = innerLinks(textOf(path)).filter((link) => {
    const [to = '', anchor] = link.split('#')
    const target = to === '' ? path : join(path, '..', to)
    if (!existsSync(join(root, target))) return true
    return anchor !== undefined && !headingAnchors(textOf(target)).includes(anchor)
  })
  expect(broken).toEqual([])
})

test.each(['docs/README.md', 'llms.txt'])('%s leads to every document of docs', (index) => {
  const linked = new Set(innerLinks(textOf(index)).map((link) => join(index, '..', link)))
  const others = documents.filter((path) => path.startsWith('docs/') && path !== 'docs/README.md')
  expect(others.filter((path) => !linked.has(path))).toEqual([])
})

test('docs/api-rules.md has every rule that the code names', () => {
  const rules = Array.from(textOf('docs/api-rules.md').matchAll(/^\| ([LOIKCA]\d+) /gm), ([, rule = '']) => rule)
  const inBrackets = /\([LOIKCA]\d{1,2}(?:(?:, | to | and )[LOIKCA]\d{1,2})*\)/g
  const named = globSync('packages/*/src/**/*.{ts,tsx}', { cwd: root }).flatMap((path) =>
    (textOf(path).match(inBrackets) ?? []).flatMap((text) => text.match(/[LOIKCA]\d+/g) ?? []),
  )
  expect(named.length).toBeGreaterThan(100)
  expect([...new Set(named)].filter((rule) => !rules.includes(rule)).toSorted()).toEqual([])
})

test('docs/theming.md names every token, and no other', () => {
  const tokens = /--till-[a-z-]+(?=:)/g
  const sheet = readFileSync(join(root, 'packages/components/src/styles/tokens.css'), 'utf8')
  const named = Array.from(textOf('docs/theming.md').matchAll(/^\| `(--till-[a-z-]+)`/gm), ([, token = '']) => token)
  expect(named.toSorted()).toEqual([...new Set(sheet.match(tokens))].toSorted())
})

test('docs/languages.md names every language', () => {
  const exported = v.object({ exports: v.record(v.string(), v.unknown()) })
  const { exports } = v.parse(
    exported,
    JSON.parse(readFileSync(join(root, 'packages/components/package.json'), 'utf8')),
  )
  const entries = Object.keys(exports).filter((entry) => entry.startsWith('./messages/') && !entry.endsWith('*'))
  const rows = textOf('docs/languages.md').matchAll(/`@tillkit\/components(\/messages\/\w+)` +\|/g)
  expect(Array.from(rows, ([, entry]) => `.${entry}`).toSorted()).toEqual(entries.toSorted())
})
