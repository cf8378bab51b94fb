import { gzipSync } from 'node:zlib'
import { build, defaultClientConditions } from 'vite'

/** What a page carries that imports so much of a package. */
export interface Bundle {
  readonly code: string
  /** Sources that are in it, as paths from the repository's root. */
  readonly sources: readonly string[]
  /** Bytes after gzip -9. */
  readonly gzip: number
}

const root = new URL('../../../../', import.meta.url).pathname
const entry = 'virtual:page'

/** What a page's bundle is made with. */
export interface BundleOptions {
  /** Libraries that stay outside. @default React */
  readonly external?: readonly RegExp[]
  /** Folders in the place of packages, by name. */
  readonly alias?: Readonly<Record<string, string>>
  /** With what libraries do in development alone, such as effects that run twice. @default false */
  readonly development?: boolean
}

/** React, in whatever version the page has it. */
export const react = /^react(-dom)?(\/|$)/

/** Bundles a page's own import lines as a merchant would: minified, and without what is loaded later. */
export async function bundle(page: string, options: BundleOptions = {}): Promise<Bundle> {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { conditions: ['tillkit-source', ...defaultClientConditions], alias: { ...options.alias } },
    oxc: { jsx: { runtime: 'automatic', development: false } },
    define: { 'process.env.NODE_ENV': options.development ? '"development"' : '"production"' },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === entry ? `\0${entry}` : null),
        load: (id) => (id === `\0${entry}` ? page : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        external: [...(options.external ?? [react])],
        preserveEntrySignatures: 'strict',
        output: { format: 'es' },
        checks: { moduleLevelDirective: false },
      },
    },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite was asked to watch.')
  const first = output.output.find((chunk) => chunk.type === 'chunk' && chunk.isEntry)
  if (first?.type !== 'chunk') throw new Error('Vite built no entry.')
  const { code, modules } = first
  const sources = Object.entries(modules)
    .filter(([, { renderedLength }]) => renderedLength > 0)
    .map(([id]) => id.replace(root, '').split('?')[0] ?? '')
  return { code, sources, gzip: gzipSync(code, { level: 9 }).byteLength }
}
