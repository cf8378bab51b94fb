// The layers, read off the import lines: contracts <- client <- hooks <- components <- apps; gateway and sandbox import
// contracts only.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

const root = import.meta.dirname

/** What each layer may import of the others. */
const allowed: Record<string, readonly string[]> = {
  'packages/client/src/contracts': [],
  'packages/client': ['@tillkit/client/contracts'],
  'packages/hooks': ['@tillkit/client'],
  'packages/components': ['@tillkit/client', '@tillkit/hooks'],
  'packages/gateway': ['@tillkit/client/contracts'],
  'packages/sandbox': ['@tillkit/client/contracts'],
}
/** Tests and stories may run against the sandbox; a test of the gateway or the hooks may use the layer above it too. */
const allowedInTests = ['@tillkit/sandbox', '@tillkit/client', '@tillkit/client/contracts', '@tillkit/gateway']
const isTest = (file: string) => /\.(test|stories)\.tsx?$|\/test\//.test(file)

/** Where the API bodies' own words end: hooks and components know the domain alone. */
const thirdParty: Record<string, readonly RegExp[]> = {
  'packages/client/src/contracts': [/^valibot$/],
  'packages/client': [/^valibot$/, /^libphonenumber-js\//],
  'packages/hooks': [/^react$/, /^@tanstack\/react-query$/],
  'packages/components': [/^react(-dom)?$/, /^react-hook-form$/, /^@hookform\/resolvers\//],
}

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return entry.name === 'node_modules' || entry.name === 'dist' ? [] : sources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}

function importsOf(text: string): string[] {
  const found = text.matchAll(
    /^(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
  )
  return Array.from(found, (match) => match[1] ?? match[2] ?? match[3] ?? '')
}

/** The innermost layer that a file belongs to. */
const layerOf = (file: string) =>
  Object.keys(allowed)
    .filter((layer) => file.startsWith(`${layer}/`))
    .toSorted((one, other) => other.length - one.length)[0]

/** What is wrong with an import, in a sentence, or `null`. */
export function violation(file: string, specifier: string): string | null {
  const layer = layerOf(file)
  if (!layer) return null
  if (specifier.startsWith('.')) {
    const target = relative(root, resolve(root, file, '..', specifier))
      .split(sep)
      .join('/')
    // Stories share what .storybook sets up for them.
    if (isTest(file) && target.startsWith('.storybook/')) return null
    // One list of numbers, as people type them, for every layer that reads them.
    if (isTest(file) && target === 'packages/client/src/test/phone-corpus.json') return null
    const inside =
      target.startsWith(`${layer}/`) || (layer === 'packages/client' && target.startsWith('packages/client/'))
    return inside ? null : `${file} reaches into ${target}: import the package's public entry instead`
  }
  if (specifier.startsWith('@tillkit/')) {
    const packageName = specifier.split('/').slice(0, 2).join('/')
    const may = [...(allowed[layer] ?? []), ...(isTest(file) ? [...allowedInTests, '@tillkit/hooks'] : [])]
    if (may.includes(specifier) || (specifier !== '@tillkit/client/contracts' && may.includes(packageName))) return null
    return `${file} imports ${specifier}, which ${layer} may not`
  }
  if (isTest(file)) return null
  const may = thirdParty[layer]
  if (!may || may.some((pattern) => pattern.test(specifier))) return null
  return `${file} imports ${specifier}: ${layer} reaches the browser, and each library there must pay for its bytes`
}

/** What a package ships lies in its `src`; beside it are pages and runs that try it out. */
const files = sources('packages').filter((file) => /^packages\/[^/]+\/src\//.test(file))

test('no import crosses a layer', () => {
  const violations = files.flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8')).flatMap((specifier) => violation(file, specifier) ?? []),
  )
  expect(violations).toEqual([])
})

test('an import that does cross is found', () => {
  expect(violation('packages/hooks/src/a.ts', '@tillkit/components')).not.toBeNull()
  expect(violation('packages/hooks/src/a.ts', '@tillkit/client/contracts')).not.toBeNull()
  expect(violation('packages/hooks/src/a.ts', '@tillkit/sandbox')).not.toBeNull()
  expect(violation('packages/gateway/src/a.ts', '@tillkit/client')).not.toBeNull()
  expect(violation('packages/client/src/contracts/a.ts', '../http/send.ts')).not.toBeNull()
  expect(violation('packages/components/src/a.ts', '../../client/src/index.ts')).not.toBeNull()
  expect(violation('packages/components/src/a.ts', 'lodash')).not.toBeNull()
  expect(violation('packages/hooks/src/a.test.tsx', '@tillkit/sandbox')).toBeNull()
  expect(violation('packages/hooks/src/a.ts', '@tillkit/client')).toBeNull()
})

test('the demo uses public exports alone', () => {
  const reaching = sources('apps').flatMap((file) =>
    importsOf(readFileSync(join(root, file), 'utf8'))
      .filter((specifier) => specifier.includes('packages/') || /@tillkit\/[a-z]+\/(src|dist)/.test(specifier))
      .map((specifier) => `${file} imports ${specifier}`),
  )
  expect(reaching).toEqual([])
})
