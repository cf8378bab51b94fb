import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { faultSchema } from './faults.ts'
import { isScenarioName, listScenarios } from './scenarios.ts'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { readCurl } from './test/read-curl.ts'
import { startCli } from './test/start-cli.ts'

const root = new URL('../../../', import.meta.url)
const read = (file: string) => readFileSync(new URL(file, root), 'utf8')
const page = read('docs/testing-with-the-sandbox.md')
const blocks = (language: string) =>
  Array.from(page.matchAll(new RegExp(`\`\`\`${language}\n(.*?)\`\`\``, 'gs')), ([, code = '']) => code)

let open: OpenSandbox
beforeAll(async () => {
  open = await openSandbox['over HTTP']()
})
afterAll(() => open.close())

test('the examples on the page are those that run', () => {
  expect(blocks('ts')).toEqual([read('apps/demo/src/merchant-example.test.ts')])
  expect(blocks('tsx')).toEqual([read('apps/demo/src/merchant-components.test.tsx')])
})

test('the keys on the page are those that are taken', async () => {
  const help = await startCli('--help')
  const keys = help.output().match(/\w+_test_sandbox|(?:bus|org)_sandbox/g) ?? []
  expect(keys).toHaveLength(5)
  for (const key of keys) expect(page).toContain(`\`${key}\``)
})

const commands = blocks('sh').flatMap((block) => block.trim().split('\n'))
test.each(commands)('%s', async (command) => {
  const { url, ...request } = readCurl(command)
  const response = await open.fetch(url.replace('$SANDBOX', ''), request)
  expect(response.ok).toBe(true)
})

test('every route of the control plane, every fault and every scenario is on the page', async () => {
  const routes = v.parse(v.array(v.string()), await (await open.fetch('/_sandbox')).json())
  for (const route of routes) expect(page).toContain(`$SANDBOX${route}`)
  const kinds = faultSchema.options.map(({ entries }) => entries.kind.literal)
  for (const kind of kinds) expect(page).toContain(`| \`${kind}\``)
  const listed = v.array(v.object({ name: v.string(), about: v.string() }))
  const scenarios = v.parse(listed, await (await open.fetch('/_sandbox/scenarios')).json())
  for (const { name, about } of scenarios) expect(page.replace(/ +/g, ' ')).toContain(`| \`${name}\` | ${about} |`)
})

test('every fact of every scenario is on the page', { timeout: 30_000 }, () => {
  for (const { name } of listScenarios()) {
    if (!isScenarioName(name)) throw new Error(`${name} is listed, and is no scenario.`)
    const [, told = ''] = new RegExp(`^\\| \`${name}\` .*\\|(.+)\\|$`, 'm').exec(page) ?? []
    const facts = Array.from(told.matchAll(/`(\w+)`/g), ([, fact]) => fact)
    expect(facts).toEqual(Object.keys(open.sandbox.setUp(name)))
  }
})
