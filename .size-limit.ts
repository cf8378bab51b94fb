// What whole pages may carry of the built packages: `pnpm sizes`. What they carry, and how much more of it beside each
// other, is looked at in publishing/sizes.test.ts.
import type { Metafile, Plugin } from 'esbuild'
import type { SizeLimitConfig } from 'size-limit'
import { firstLoad, isPhoneData, minified, react, sourcesOf } from './publishing/page-bytes.ts'
import { pageBudgets, type Budget } from './publishing/budgets.ts'

/** Has chunks that count counted, and no others. */
const counting = (counts: (metafile: Metafile, chunk: string) => boolean): Plugin => ({
  name: 'counting',
  setup(build) {
    build.onEnd(({ metafile }) => {
      if (!metafile) return
      const others = Object.keys(metafile.outputs).filter((chunk) => !counts(metafile, chunk))
      for (const chunk of others) delete metafile.outputs[chunk]
    })
  },
})

const allButPhoneData = counting((metafile, chunk) => !sourcesOf(metafile, chunk).some(isPhoneData))
const firstLoadOf = (page: string) => counting((metafile, chunk) => firstLoad(metafile, page).has(chunk))

const budgets: readonly [page: string, budget: Budget & { what: string }][] = Object.entries(pageBudgets)

const pages: SizeLimitConfig = budgets.map(([name, { what, gate, held = gate }]) => {
  const path = `publishing/pages/${name}.js`
  return {
    name: held > gate ? `${what} (gate ${gate} kB, not reached yet)` : what,
    path,
    limit: `${held} kB`,
    gzip: true,
    ignore: react,
    modifyEsbuildConfig: (config) => ({
      ...config,
      ...minified,
      plugins: [name === 'components' ? allButPhoneData : firstLoadOf(path)],
    }),
  }
})

export default pages
