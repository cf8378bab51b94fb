// What pages carry of the built packages. Bytes are the same on every machine, so that they may fail a run.
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { afterAll, describe, expect, test } from 'vitest'
import { componentEntries, componentName } from '../scripts/component-entries.ts'
import { bundlers } from './bundlers.ts'
import { gzipped, root, weighPage } from './page-bytes.ts'

/** A size in kB: what fails, what beats everyone, and what is held where the gate is not reached yet. */
interface Budget {
  readonly gate: number
  readonly aim: number
  readonly held?: number | undefined
}

const dist = join(root, 'packages/components/dist')
const lines: string[] = []
afterAll(() => console.log(lines.join('\n')))

/** By how many kB a size is more than it may be. Prints the figure beside gate and aim. */
function excess(what: string, size: number, { gate, aim, held = gate }: Budget): number {
  const late = size > gate ? `, not reached yet: held at ${held}` : ''
  lines.push(`${what}: ${size.toFixed(2)} kB, gate ${gate}, aim ${aim}${late}`)
  return Math.max(0, size - Math.max(gate, held))
}

const provider = "export { createTill } from '@tillkit/client'; export { TillProvider } from '@tillkit/hooks';"
const everything = `${provider} export * from '@tillkit/components'`
/** A page with these components and nothing else of the kit. */
const pageWith = (...entries: string[]) =>
  [
    provider,
    ...new Set(entries.map((entry) => `export { ${componentName(entry)} } from '@tillkit/components/${entry}'`)),
  ].join('\n')

test('all components with everything (B3)', async () => {
  const { all, first, phone } = await weighPage(everything)
  expect(excess('B3 all shopper components with everything', all, { gate: 75, aim: 61, held: 95.8 })).toBe(0)
  lines.push(`   of it before a form is opened: ${first.toFixed(2)} kB`)
  expect(excess('B7 phone data after focus', phone, { gate: 16, aim: 12 })).toBe(0)
})

test('sign-in (B4)', async () => {
  const { first } = await weighPage(pageWith('otp-login'))
  expect(excess('B4 OtpLogin', first, { gate: 26, aim: 22, held: 27 })).toBe(0)
})

test('a page with sign-in alone carries no form library, list, order or desk (B9)', async () => {
  const { sources } = await weighPage(pageWith('otp-login'))
  const others =
    /react-hook-form|\/orders?\/|order-|-list|desk|customers|linkit|mobile-money-(book|picker)|address-(book|picker)\//
  expect(sources.filter((source) => others.test(source))).toEqual([])
})

const lists = { 'address-book': 30, 'mobile-money-picker': 30.3, 'order-list': 30, 'order-tracker': 30 }
test.for(Object.entries(lists))('%s, first load (B5)', async ([entry, held]) => {
  const { first } = await weighPage(pageWith(entry))
  expect(excess(`B5 ${componentName(entry)}, first load`, first, { gate: 30, aim: 26, held })).toBe(0)
})

describe('each further component on a page that has one (B6)', async () => {
  const base = await weighPage(pageWith('address-book'))
  // The page that is made of the others comes to what they come to.
  const further = componentEntries.filter((entry) => !['address-book', 'account-page', 'checkout'].includes(entry))
  const held: Readonly<Record<string, number>> = {
    'order-tracker': 6.8,
    'payment-approval': 6.4,
  }
  test.for(further)('%s', async (entry) => {
    const both = await weighPage(pageWith('address-book', entry))
    const more = both.first - base.first
    expect(
      excess(`B6 ${componentName(entry)} beside AddressBook`, more, { gate: 5, aim: 2.5, held: held[entry] }),
    ).toBe(0)
  })
})

test('the style sheet (B7)', () => {
  expect(excess('B7 styles.css', gzipped(readFileSync(join(dist, 'styles.css'))), { gate: 9, aim: 6 })).toBe(0)
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
    expect(excess(`B7 the language ${name}`, await weighWords(area), { gate: 3, aim: 2 })).toBe(0)
  }
})

test('no bundler carries much more than another (B8)', async () => {
  const bundled = await Promise.all(
    Object.entries(bundlers).map(async ([name, bundle]) => ({ name, ...(await bundle(everything)) })),
  )
  const sizes = bundled.map(({ kB }) => kB)
  const ratio = Math.max(...sizes) / Math.min(...sizes)
  const each = bundled.map(({ name, kB }) => `${name} ${kB.toFixed(1)}`).join(', ')
  lines.push(`B8 worst / best: ${ratio.toFixed(2)}, gate 1.15, aim 1.11 (${each})`)
  expect(ratio).toBeLessThanOrEqual(1.15)
})
