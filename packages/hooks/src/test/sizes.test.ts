// What a page carries of the hooks. Bytes and counts are the same on every machine, so that they may fail a run.
import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { bundle, react, type Bundle } from './bundle.ts'

/** Everything but our own code. */
const libraries = { external: [react, /^@tanstack\//, /^valibot$/, /^libphonenumber-js/] }
const figures: string[] = []
afterAll(() => console.log(figures.join('\n')))

function note(what: string, { gzip }: Bundle, gate?: number) {
  figures.push(`${what}: ${(gzip / 1000).toFixed(2)} kB gzip${gate ? `, gate ${gate} kB` : ''}`)
  return gzip / 1000
}

const ours = ({ sources }: Bundle) => sources.filter((source) => source.startsWith('packages/'))

/** The hooks that a page may import, by the entry's own list. */
const hooks = Array.from(
  readFileSync(new URL('../index.ts', import.meta.url), 'utf8').matchAll(
    /\{([^}]*)\} from '\.\/([\w-]+)\/(use-[\w-]+)\.ts'/g,
  ),
  ([, names = '', folder = '', file = '']) => ({
    name: /\buse\w+/.exec(names)?.[0] ?? '',
    source: `packages/hooks/src/${folder}/${file}.ts`,
  }),
)

const everything = "export * from '@tillkit/hooks'; export { createTill } from '@tillkit/client'"

// The gate is 12 kB, and not reached: docs/decisions/what-the-hooks-weigh.md says by what. What is held here is that the
// hooks do not grow meanwhile. The page with the libraries is held in .size-limit.ts (B1).
test('our own code in a page with every hook does not grow (B2)', async () => {
  expect(note('B2 all shopper hooks and client, our own code', await bundle(everything, libraries), 12)).toBeLessThan(
    17.2,
  )
})

test('all hooks are looked at', () => expect(hooks.length).toBeGreaterThan(30))

test.each(hooks)('$name carries no other hook', async ({ name, source }) => {
  const one = await bundle(`export { ${name}, TillProvider } from '@tillkit/hooks'`, libraries)
  const others = ours(one).filter((path) => /\/use-[\w-]+\.ts$/.test(path) && path !== source)
  expect(ours(one)).toContain(source)
  expect(others).toEqual([])
})

test('the desk is in no shopper’s bundle, and only itself in its own', async () => {
  const shopper = await bundle("export * from '@tillkit/hooks'", libraries)
  const desk = /packages\/hooks\/src\/(desk|customers)|linkit/
  expect(ours(shopper).filter((source) => desk.test(source))).toEqual([])
  expect(shopper.code).not.toMatch(/api\/v1\/customers/)
  const staff = await bundle("export * from '@tillkit/hooks/desk'", libraries)
  note('the desk, our own code', staff)
  expect(ours(staff).filter((source) => /cimplify-orders|imprint|mobile-money-source/.test(source))).toEqual([])
})

test('a storefront with a gateway carries no other custody', async () => {
  const storefront = await bundle(everything, libraries)
  const others = /(memory|cookie)-custody|bearer-fetch|refresh-session|third-party|direct-apis|public-key/
  expect(ours(storefront).filter((source) => others.test(source))).toEqual([])
})

test('a page with sign-in alone carries no orders, wallets, lists or partners', async () => {
  const page =
    "export { TillProvider, useLinkSession, useRequestOtp, useVerifyOtp } from '@tillkit/hooks'; export { createTill } from '@tillkit/client'"
  const signIn = await bundle(page, libraries)
  note('sign-in alone, our own code', signIn)
  expect(ours(signIn).filter((source) => /orders|imprint|linkit|mobile-money-source|providers/.test(source))).toEqual(
    [],
  )
})
