// What pages carry of the built packages beside each other, and of what it is. What a whole page may weigh is in
// .size-limit.ts. Bytes are the same on every machine, so that they may fail a run.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { componentEntries, componentName } from '../scripts/component-entries.ts'
import { bundlerBudget, furtherBudget, furtherHeld, phoneBudget, styleBudget, wordsBudget } from './budgets.ts'
import type { Budget } from './budgets.ts'
import { bundlers } from './bundlers.ts'
import { gzipped, pageOf, pageWith, root, weighPage } from './page-bytes.ts'

const dist = join(root, 'packages/components/dist')
const lines: string[] = []
afterAll(() => console.log(lines.join('\n')))

/** By how many kB a size is more than it may be. Prints the figure beside gate and aim. */
function excess(what: string, size: number, { gate, aim, held = gate }: Budget): number {
  const late = size > gate ? `, not reached yet: held at ${held}` : ''
  lines.push(`${what}: ${size.toFixed(2)} kB, gate ${gate}, aim ${aim}${late}`)
  return Math.max(0, size - Math.max(gate, held))
}

test('a page with sign-in alone carries no form library, list, order or desk (B9)', async () => {
  const { sources } = await weighPage(pageOf('otp-login'))
  const others =
    /react-hook-form|\/orders?\/|order-|-list|desk|customers|linkit|mobile-money-(book|picker)|address-(book|picker)\//
  expect(sources.filter((source) => others.test(source))).toEqual([])
})

describe('each further component on a page that has one (B6)', async () => {
  const base = await weighPage(pageWith('address-book'))
  // The page that is made of the others comes to what they come to.
  const further = componentEntries.filter((entry) => !['address-book', 'account-page', 'checkout'].includes(entry))
  test.for(further)('%s', async (entry) => {
    const both = await weighPage(pageWith('address-book', entry))
    const held = furtherHeld[entry]
    const budget = held === undefined ? furtherBudget : { ...furtherBudget, held }
    expect(excess(`B6 ${componentName(entry)} beside AddressBook`, both.first - base.first, budget)).toBe(0)
  })
})

test('the style sheet, and the phone data after focus (B7)', async () => {
  expect(excess('B7 styles.css', gzipped(readFileSync(join(dist, 'styles.css'))), styleBudget)).toBe(0)
  const { phone } = await weighPage(pageOf('components'))
  expect(excess('B7 phone data after focus', phone, phoneBudget)).toBe(0)
})

/** A file of words with what it imports. */
async function weighWords(file: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [join(dist, file)],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  const [words] = outputFiles
  if (!words) throw new Error('esbuild wrote nothing.')
  return gzipped(words.contents)
}

// A page loads the areas that it says. English is no language to load: it comes in with the views.
test.for(globSync('messages/??.js', { cwd: dist }))('the language %s, by area (B7)', async (file) => {
  const language = file.replace('.js', '')
  lines.push(
    `   ${basename(language)} whole, for a page that says everything: ${(await weighWords(file)).toFixed(2)} kB`,
  )
  if (language === 'messages/en') return
  const areas = globSync(`${language}/*.js`, { cwd: dist })
  expect(areas).toHaveLength(7)
  for (const area of areas) {
    const [, name] = area.split(/messages\/|\.js/)
    expect(excess(`B7 the language ${name}`, await weighWords(area), wordsBudget)).toBe(0)
  }
})

test('a page in another language carries its words more, and no other component (B7)', async () => {
  const [english, french] = await Promise.all([
    weighPage(pageOf('otp-login')),
    weighPage(pageOf('otp-login-in-french')),
  ])
  expect(excess('B7 OtpLogin in French beside OtpLogin', french.first - english.first, wordsBudget)).toBe(0)
})

test('no bundler carries much more than another (B8)', async () => {
  const bundled = await Promise.all(
    Object.entries(bundlers).map(async ([name, bundle]) => ({ name, kB: await bundle(pageOf('components')) })),
  )
  const sizes = bundled.map(({ kB }) => kB)
  const ratio = Math.max(...sizes) / Math.min(...sizes)
  const each = bundled.map(({ name, kB }) => `${name} ${kB.toFixed(1)}`).join(', ')
  const { gate, aim } = bundlerBudget
  lines.push(`B8 worst / best: ${ratio.toFixed(2)}, gate ${gate}, aim ${aim} (${each})`)
  expect(ratio).toBeLessThanOrEqual(gate)
})
