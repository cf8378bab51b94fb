// A page for shoppers carries nothing of the desk: neither its components nor its words, nor the API that they speak to.
import { build, defaultClientConditions } from 'vite'
import { expect, test } from 'vitest'

const root = new URL('../../../../', import.meta.url).pathname

/** The sources in a page that imports so much of the kit: those of its first load, and those that come when wanted. */
async function sourcesOf(page: string): Promise<{ first: string[]; later: string[] }> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['tillkit-source', ...defaultClientConditions] },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'virtual:page' ? '\0virtual:page' : null),
        load: (id) => (id === '\0virtual:page' ? page : null),
      },
    ],
    build: {
      write: false,
      minify: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: 'virtual:page',
        external: [/^react(-dom)?(\/|$)/],
        preserveEntrySignatures: 'strict',
        checks: { moduleLevelDirective: false },
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite was asked to watch.')
  const chunks = new Map(output.output.flatMap((chunk) => (chunk.type === 'chunk' ? [[chunk.fileName, chunk]] : [])))
  const first = new Set<string>()
  const load = (fileName: string) => {
    if (first.has(fileName)) return
    first.add(fileName)
    chunks.get(fileName)?.imports.forEach(load)
  }
  for (const { fileName, isEntry } of chunks.values()) if (isEntry) load(fileName)
  const sourcesWhere = (isIn: (fileName: string) => boolean) =>
    Array.from(chunks.values())
      .filter(({ fileName }) => isIn(fileName))
      .flatMap(({ modules }) => Object.entries(modules))
      .flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? [id.replace(root, '')] : []))
  return {
    first: sourcesWhere((fileName) => first.has(fileName)),
    later: sourcesWhere((fileName) => !first.has(fileName)),
  }
}

const ofTheDesk = (source: string) => /src\/desk[./]|hooks\/src\/customers|linkit/.test(source)

test('the entry for shoppers has nothing of the desk, nor loads it later', async () => {
  const { first, later } = await sourcesOf("export * from '@tillkit/components'")
  expect(first.some((source) => source.includes('components/src/address-book'))).toBe(true)
  expect([...first, ...later].filter(ofTheDesk)).toEqual([])
}, 60_000)

test('the desk’s own entry has it, and loads its forms when they are wanted', async () => {
  const { first, later } = await sourcesOf("export * from '@tillkit/components/desk'")
  expect(first.filter(ofTheDesk).length).toBeGreaterThan(20)
  const ofForms = (source: string) => /react-hook-form|(customer|address)-form\.tsx/.test(source)
  expect(first.filter((source) => ofForms(source) && !source.includes('loaded-'))).toEqual([])
  expect(later.filter(ofForms).length).toBeGreaterThan(0)
}, 60_000)
