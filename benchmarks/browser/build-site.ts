import { brotliCompressSync, constants } from 'node:zlib'
import react from '@vitejs/plugin-react'
import { build, defaultClientConditions } from 'vite'

/** A file as a server sends it. */
export interface SiteFile {
  readonly body: Buffer
  /** The same after brotli 11. */
  readonly brotli: Buffer
}

/** A site's files, by path. */
export type Site = ReadonlyMap<string, SiteFile>

/** A file, and what is left of it on the wire. */
export function siteFile(source: string | Uint8Array): SiteFile {
  const body = Buffer.from(source)
  const quality = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
  return { body, brotli: brotliCompressSync(body, { params: quality }) }
}

/** Builds the page of a folder for production, as Vite does for a merchant. */
export async function buildSite(folder: string): Promise<Site> {
  const built = await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins: [react()],
    // Some packages bring a React of their own along.
    resolve: { conditions: ['tillkit-source', ...defaultClientConditions], dedupe: ['react', 'react-dom'] },
    build: { write: false, target: 'es2022', rolldownOptions: { checks: { moduleLevelDirective: false } } },
  })
  const [output] = [built].flat()
  if (!output || !('output' in output)) throw new Error('Vite was asked to watch.')
  return new Map(
    output.output.map((file) => [`/${file.fileName}`, siteFile(file.type === 'chunk' ? file.code : file.source)]),
  )
}
