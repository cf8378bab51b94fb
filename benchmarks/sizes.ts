import { readFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle, react } from '../packages/hooks/src/test/bundle.ts'
import { bundlers } from '../publishing/bundlers.ts'
import { gzipped, root, weighPage } from '../publishing/page-bytes.ts'
import { componentEntries, componentName } from '../scripts/component-entries.ts'
import { printColumns } from './print-columns.ts'

const dist = join(root, 'packages/components/dist')
const provider = "export { createTill } from '@tillkit/client'; export { TillProvider } from '@tillkit/hooks';"
const hooks = "export * from '@tillkit/hooks'; export { createTill } from '@tillkit/client'"
const everything = `${provider} export * from '@tillkit/components'`
const pageWith = (...entries: string[]) =>
  [provider, ...entries.map((entry) => `export { ${componentName(entry)} } from '@tillkit/components/${entry}'`)].join(
    '\n',
  )

const kB = (size: number) => size.toFixed(1)
const range = (sizes: readonly number[]) => `${kB(Math.min(...sizes))} to ${kB(Math.max(...sizes))}`

async function hookSizes() {
  const libraries = [react, /^@tanstack\//, /^valibot$/, /^libphonenumber-js/]
  const all = await bundle(hooks)
  const own = await bundle(hooks, { external: libraries })
  return { all: all.gzip / 1000, own: own.gzip / 1000 }
}

/** What each component adds to a page that has one. The pages that are made of the others come to what they come to. */
async function furtherSizes(): Promise<number[]> {
  const base = (await weighPage(pageWith('address-book'))).first
  const further = componentEntries.filter((entry) => !['address-book', 'account-page', 'checkout'].includes(entry))
  return Promise.all(further.map(async (entry) => (await weighPage(pageWith('address-book', entry))).first - base))
}

const languageSizes = () =>
  Promise.all(
    globSync('messages/??.js', { cwd: dist }).map(async (file) => {
      const options = { bundle: true, minify: true, format: 'esm', write: false } as const
      const { outputFiles } = await build({ ...options, entryPoints: [join(dist, file)] })
      return outputFiles.reduce((sum, { contents }) => sum + gzipped(contents), 0)
    }),
  )

/** How much more the worst of three bundlers makes of the same page than the best. */
async function bundlerRatio(): Promise<number> {
  const sizes = await Promise.all(Object.values(bundlers).map(async (bundler) => (await bundler(everything)).kB))
  return Math.max(...sizes) / Math.min(...sizes)
}

/** Kilobytes of the built packages in a page, after gzip -9, React aside. What fails a run is in the tests. */
export async function benchSizes(): Promise<void> {
  const { all: hooksWhole, own } = await hookSizes()
  const whole = await weighPage(everything)
  const signIn = await weighPage(pageWith('otp-login'))
  const lists = ['address-book', 'mobile-money-picker', 'order-list', 'order-tracker']
  const firsts = await Promise.all(lists.map(async (entry) => (await weighPage(pageWith(entry))).first))
  const further = await furtherSizes()
  const strangers = signIn.sources.filter((source) => /react-hook-form|\/orders?\/|order-list|desk/.test(source))
  const ratio = await bundlerRatio()
  printColumns(
    'What a page carries, kB',
    ['', 'measured', 'gate', 'aim', 'floor; best of the others'],
    [
      ['B1 all hooks for shoppers, with client and libraries', kB(hooksWhole), '27', '24', '21.6; better-auth-ui 41.3'],
      ['B2 our own code in that', kB(own), '12', '9', '3.4'],
      ['B3 all components for shoppers, with everything', kB(whole.all), '75', '61', '40.7; Adyen 63.3 with three'],
      ['   of it before a form is opened', kB(whole.first), '', '', ''],
      ['B4 `OtpLogin`', kB(signIn.first), '26', '22', '19.4; Supabase 75'],
      ...lists.map((entry, at) => [
        `B5 \`${componentName(entry)}\`, first load`,
        kB(firsts[at] ?? Number.NaN),
        '30',
        '26',
        '22 to 23.2',
      ]),
      ['B6 each further component', range(further), '5', '2.5', '1.0'],
      ['B7 `styles.css`', kB(gzipped(readFileSync(join(dist, 'styles.css')))), '9', '6', '0.9'],
      ['B7 a language', range(await languageSizes()), '3', '2', ''],
      ['B7 phone data, after focus', kB(whole.phone), '16', '12', '10.3'],
      ['B8 worst of three bundlers against the best', ratio.toFixed(2), '1.15', '1.11', '1.1'],
      ['B9 files of forms, orders or desk beside `OtpLogin`', String(strangers.length), '0', '0', '0'],
    ],
  )
}
