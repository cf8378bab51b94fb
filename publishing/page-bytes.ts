import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Metafile } from 'esbuild'
import { componentName } from '../scripts/component-entries.ts'

/** What a page loads that imports so much of the built packages. Sizes are kB after gzip -9. */
export interface PageBytes {
  /** Before anything is opened. */
  readonly first: number
  /** All that it may ever load, the phone data left out. */
  readonly all: number
  /** What the phone field loads after focus. */
  readonly phone: number
  /** The files behind all of it, as paths from the repository's root. */
  readonly sources: readonly string[]
}

/** Where the built packages are found. */
export const root = new URL('..', import.meta.url).pathname
/** React is the page's own, in whatever version. */
export const react = ['react', 'react-dom', 'react/*', 'react-dom/*']
/** The file of a phone data chunk. */
export const isPhoneData = (source: string): boolean =>
  /libphonenumber-js|plain-phone-number|phone-(numbers|metadata|mobile-lengths|dialling)/.test(source)
/** Size after gzip -9 in kB. */
export const gzipped = (code: string | Uint8Array): number => gzipSync(code, { level: 9 }).byteLength / 1000

/** How pages are built, here and wherever else they are weighed. */
export const minified = {
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  define: { 'process.env.NODE_ENV': '"production"' },
  metafile: true,
  logLevel: 'error',
} as const

/** One of the pages in `pages`. */
export const pageOf = (name: string): string => readFileSync(join(import.meta.dirname, 'pages', `${name}.js`), 'utf8')

/** A page with these components and nothing else of the kit. */
export const pageWith = (...entries: string[]): string =>
  [
    "export { createTill, TillProvider } from '@tillkit/components/till'",
    ...new Set(entries.map((entry) => `export { ${componentName(entry)} } from '@tillkit/components/${entry}'`)),
  ].join('\n')

const entry = 'page.js'

/** Bundles a page's import lines with esbuild, minified and split, and weighs every chunk by itself. */
export async function weighPage(page: string): Promise<PageBytes> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: page, resolveDir: root, sourcefile: entry },
    outdir: root,
    absWorkingDir: root,
    write: false,
    ...minified,
    external: react,
  })
  const first = firstLoad(metafile, entry)
  const chunks = outputFiles.map(({ path, contents }) => {
    const name = path.slice(root.length)
    const sources = sourcesOf(metafile, name)
    return { sources, size: gzipped(contents), first: first.has(name), phone: sources.some(isPhoneData) }
  })
  const sum = (some: typeof chunks) => some.reduce((total, { size }) => total + size, 0)
  return {
    first: sum(chunks.filter(({ first }) => first)),
    all: sum(chunks.filter(({ first, phone }) => first || !phone)),
    phone: sum(chunks.filter(({ first, phone }) => phone && !first)),
    sources: chunks.flatMap(({ sources }) => sources),
  }
}

/** The sources of a chunk. */
export function sourcesOf({ outputs }: Metafile, name: string): string[] {
  return Object.entries(outputs[name]?.inputs ?? {}).flatMap(([source, { bytesInOutput }]) =>
    bytesInOutput > 0 ? [source] : [],
  )
}

/** The chunk of an entry, and what it imports before it runs. */
export function firstLoad({ outputs }: Metafile, entry: string): Set<string> {
  const reached = new Set(Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === entry))
  for (const name of reached) {
    for (const { path, kind } of outputs[name]?.imports ?? []) if (kind === 'import-statement') reached.add(path)
  }
  return reached
}
