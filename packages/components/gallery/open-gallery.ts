import { join } from 'node:path'
import { build, preview } from 'vite'

/** Builds the gallery and serves it, with the headers of a strict page. Each port has a build of its own. */
export async function openGallery(port: number) {
  const configFile = join(import.meta.dirname, 'vite.config.ts')
  const outDir = join(import.meta.dirname, '../../../test-results/gallery', String(port))
  await build({ configFile, logLevel: 'warn', build: { outDir } })
  return preview({ configFile, logLevel: 'warn', build: { outDir }, preview: { port, strictPort: true } })
}
