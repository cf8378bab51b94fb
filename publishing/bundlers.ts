// The same page by three bundlers, so that what one of them leaves in is noticed.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import webpack from 'webpack'
import { gzipped, isPhoneData, root, weighPage } from './page-bytes.ts'

const isReact = /^react(-dom)?(\/|$)/
const summed = (chunks: readonly string[]): number => chunks.reduce((total, chunk) => total + gzipped(chunk), 0)

const byEsbuild = async (page: string): Promise<number> => (await weighPage(page)).all

async function byRolldown(page: string): Promise<number> {
  const bundle = await rolldown({
    input: 'page',
    cwd: root,
    external: isReact,
    platform: 'browser',
    transform: { define: { 'process.env.NODE_ENV': '"production"' }, target: 'es2022' },
    plugins: [
      {
        name: 'page',
        resolveId: (id) => (id === 'page' ? join(root, 'page.js') : null),
        load: (id) => (id === join(root, 'page.js') ? page : null),
      },
    ],
    checks: { moduleLevelDirective: false },
  })
  const { output } = await bundle.generate({ format: 'es', minify: true })
  await bundle.close()
  const chunks = output.filter((file) => file.type === 'chunk' && !file.moduleIds.some(isPhoneData))
  return summed(chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : [])))
}

async function byWebpack(page: string): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'tillkit-webpack-'))
  try {
    writeFileSync(join(folder, 'page.js'), page)
    const compiler = webpack({
      mode: 'production',
      context: root,
      entry: join(folder, 'page.js'),
      resolve: { modules: ['node_modules', join(root, 'node_modules')] },
      externalsType: 'module',
      externals: [isReact],
      experiments: { outputModule: true },
      output: { path: join(folder, 'out'), module: true, library: { type: 'module' }, chunkFilename: '[id].js' },
      // The data of the phone field gets a name, by which it is left out.
      optimization: { chunkIds: 'named' },
      performance: false,
    })
    if (!compiler) throw new Error('webpack made no compiler.')
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        if (error) reject(error)
        else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')))
        else compiler.close((failure) => (failure ? reject(failure) : resolve()))
      })
    })
    const files = readdirSync(join(folder, 'out')).filter((name) => /\.m?js$/.test(name) && !isPhoneData(name))
    return summed(files.map((name) => readFileSync(join(folder, 'out', name), 'utf8')))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Each bundler in its production mode: kB after gzip -9 of all that a page may load, the phone data left out. */
export const bundlers = { esbuild: byEsbuild, rolldown: byRolldown, webpack: byWebpack }
