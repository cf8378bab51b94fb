import { cpSync, globSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import type { PublishedPackage } from './published-packages.ts'
import { exportTargets } from './published-packages.ts'

/** Writes the style sheets that a package exports into its `dist`: each as one file, and a pattern's as they are. */
export async function bundleStyles(published: PublishedPackage): Promise<void> {
  for (const { source, target } of exportTargets(published)) {
    const [from, to] = [join(published.folder, source), join(published.folder, target)]
    if (source.endsWith('/*.css')) cpSync(dirname(from), dirname(to), { recursive: true })
    else if (source.endsWith('.css')) await bundleSheet(from, to)
    if (source.endsWith('.css')) for (const sheet of globSync(to)) writeFileSync(`${sheet}.d.ts`, sheetTypes)
  }
}

/** TypeScript 7 wants to know every file that is imported, a style sheet too, and not every bundler tells it. */
const sheetTypes = 'export {}\n'

const bundleSheet = (source: string, target: string) =>
  build({
    entryPoints: [source],
    outfile: target,
    bundle: true,
    minify: true,
    // Nothing is rewritten for older browsers here: light-dark() means something else once it is lowered. What a page
    // supports is for its own bundler to know.
    target: 'esnext',
    logLevel: 'warning',
  })
