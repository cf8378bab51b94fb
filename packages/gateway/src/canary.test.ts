// F54 whole: a shop's pages are built where the server's secrets are in the environment, as merchants do, and what a
// visitor can download, source maps included, is read byte by byte together with what the gateway says.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { randomId } from './fingerprint.ts'
import { takeCanaryJourney } from './test/canary-journey.ts'

const canaries = {
  TILL_KEY: randomId(),
  LINKIT_TOKEN: `linkit_live_${randomId()}`,
  IMPRINT_KEY: `imprint_live_${randomId()}`,
  REDIS_URL: `redis://till:${randomId()}@127.0.0.1:6379`,
}
const folder = mkdtempSync(join(tmpdir(), 'tillkit-canary-'))
const published = join(folder, 'published')

const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => ({ name: entry.name, bytes: readFileSync(join(entry.parentPath, entry.name)) }))

const sourceMap = v.object({ sources: v.array(v.string()) })

beforeAll(async () => {
  const lines = Object.entries(canaries).map(([name, value]) => `${name}=${value}`)
  writeFileSync(join(folder, '.env'), lines.join('\n'))
  for (const [name, value] of Object.entries(canaries)) vi.stubEnv(name, value)
  await build({
    configFile: fileURLToPath(new URL('../../../apps/demo/vite.config.ts', import.meta.url)),
    logLevel: 'error',
    envDir: folder,
    build: { outDir: published, emptyOutDir: true, sourcemap: true },
  })
}, 120_000)

afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

test('no key, token or bill token is in a page, a source map, an answer, a cookie or a log', async () => {
  const { shown, said, tokens, billToken, keys } = await takeCanaryJourney()
  const seen = [...filesIn(published), ...[shown, said].map((text) => ({ name: 'gateway', bytes: Buffer.from(text) }))]
  const secrets = [...Object.values(canaries), ...Object.values(keys), ...tokens, billToken]
  expect(secrets).toHaveLength(12)
  const found = seen.filter(({ bytes }) => secrets.some((secret) => bytes.includes(secret)))
  expect(found.map(({ name }) => name)).toEqual([])
})

test('what a visitor downloads holds the kit, and nothing of its server side', () => {
  const maps = filesIn(published).filter(({ name }) => name.endsWith('.map'))
  const sources = maps.flatMap(({ bytes }) => v.parse(sourceMap, JSON.parse(bytes.toString('utf8'))).sources)
  expect(sources.some((source) => source.includes('packages/components/src/'))).toBe(true)
  expect(sources.filter((source) => /packages\/(gateway|sandbox)\/|node:/.test(source))).toEqual([])
})
