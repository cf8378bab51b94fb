import { readFileSync, globSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle, react } from '../packages/hooks/src/test/bundle.ts'
import {
  bundlerBudget,
  furtherBudget,
  ownCodeBudget,
  pageBudgets,
  phoneBudget,
  styleBudget,
  wordsBudget,
  type Budget,
} from '../publishing/budgets.ts'
import { bundlers } from '../publishing/bundlers.ts'
import { gzipped, pageOf, pageWith, root, weighPage } from '../publishing/page-bytes.ts'
import { componentEntries } from '../scripts/component-entries.ts'
import { printColumns } from './print-columns.ts'

const dist = join(root, 'packages/components/dist')

const kB = (size: number) => size.toFixed(1)
const range = (sizes: readonly number[]) => `${kB(Math.min(...sizes))} to ${kB(Math.max(...sizes))}`

/** Our own code in the page that has every hook. */
async function ownSize(): Promise<number> {
  const libraries = [react, /^@tanstack\//, /^valibot$/, /^libphonenumber-js/]
  return (await bundle(pageOf('hooks'), { external: libraries })).gzip / 1000
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
  const sizes = await Promise.all(Object.values(bundlers).map((bundler) => bundler(pageOf('components'))))
  return Math.max(...sizes) / Math.min(...sizes)
}

const row = (what: string, measured: string, { gate, aim }: Budget, best: string) => [
  what,
  measured,
  String(gate),
  String(aim),
  best,
]

/** The floor, and the best of the others. */
const best: Readonly<Record<string, string | undefined>> = {
  hooks: '21.6; better-auth-ui 41.3',
  components: '40.7; Adyen 63.3 with three',
  'otp-login': '19.4; Supabase 75',
  'address-book': '22 to 23.2',
  'mobile-money-picker': '22 to 23.2',
  'order-list': '22 to 23.2',
  'order-tracker': '22 to 23.2',
}

/** Kilobytes of the built packages in a page, after gzip -9, React aside. What fails a run is in the tests. */
export async function benchSizes(): Promise<void> {
  const pages = await Promise.all(
    Object.entries(pageBudgets).map(async ([page, budget]) => ({ page, budget, ...(await weighPage(pageOf(page))) })),
  )
  const whole = pages.find(({ page }) => page === 'components')
  const signIn = pages.find(({ page }) => page === 'otp-login')
  if (!whole || !signIn) throw new Error('The budgets name no page with all components, or none with the sign-in.')
  const strangers = signIn.sources.filter((source) => /react-hook-form|\/orders?\/|order-list|desk/.test(source))
  const ratio = await bundlerRatio()
  printColumns(
    'What a page carries, kB',
    ['', 'measured', 'gate', 'aim', 'floor; best of the others'],
    [
      ...pages.map(({ page, budget, first, all }) =>
        row(budget.what, kB(page === 'components' ? all : first), budget, best[page] ?? ''),
      ),
      ['   of B3 before a form is opened', kB(whole.first), '', '', ''],
      row('B2 our own code in the page with all hooks', kB(await ownSize()), ownCodeBudget, '3.4'),
      row('B6 each further component', range(await furtherSizes()), furtherBudget, '1.0'),
      row('B7 `styles.css`', kB(gzipped(readFileSync(join(dist, 'styles.css')))), styleBudget, '0.9'),
      row('B7 a whole language', range(await languageSizes()), wordsBudget, ''),
      row('B7 phone data, after focus', kB(whole.phone), phoneBudget, '10.3'),
      row('B8 worst of three bundlers against the best', ratio.toFixed(2), bundlerBudget, '1.1'),
      row('B9 files of forms, orders or desk beside `OtpLogin`', String(strangers.length), { gate: 0, aim: 0 }, '0'),
    ],
  )
}
