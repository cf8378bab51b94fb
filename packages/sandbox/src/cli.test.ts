import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cimplifyLink } from '@tillkit/client/contracts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCli, type CliProcess } from './test/start-cli.ts'
import { ama, dataOf, link, visitUrl } from './test/visitor.ts'

let data: string
const running: CliProcess[] = []
const start = async (...options: string[]) => {
  const cli = await startCli(...options)
  running.push(cli)
  return cli
}
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
})
afterEach(async () => {
  for (const { child, exited } of running.splice(0)) {
    child.kill('SIGKILL')
    await exited
  }
  await rm(data, { recursive: true, force: true })
})

test('tells its credentials', async () => {
  const { child, output } = await start('--help')
  expect(child.exitCode).toBe(0)
  for (const credential of ['pk_test_sandbox', 'imprint_test_sandbox', 'linkit_test_sandbox', 'org_sandbox', ama]) {
    expect(output()).toContain(credential)
  }
})

test.each([
  ['--port', 'http'],
  ['--port', '70000'],
  ['--prot', '1'],
])('%s %s: one sentence, and no stack', async (...options) => {
  const { child, output } = await start(...options)
  expect(child.exitCode).toBe(1)
  expect(output()).not.toContain('    at ')
})

test('a taken port: one sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { child, output } = await start('--port', String(port), '--data', ':memory:')
  expect(child.exitCode).toBe(1)
  expect(output()).toMatch(new RegExp(`^Port ${port} is taken.*SANDBOX_PORT.*\n$`))
  other.close()
})

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly', async (signal) => {
  const { child, url, output, exited } = await start('--port', '0', '--data', data)
  expect(output()).toContain(ama)
  await visitUrl(url).signIn()
  child.kill(signal)
  expect(await exited).toEqual([0, null])
  // Closed properly, the log has been written back into the database.
  expect(await readdir(data)).toEqual(['sandbox.sqlite'])
})

test('what was answered survives kill -9, once each', { timeout: 30_000 }, async () => {
  const draft = { street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra', country: 'GH' }
  const answered: string[] = []
  for (let round = 0; round < 5; round += 1) {
    const { child, url, exited } = await start('--port', '0', '--data', data)
    const visitor = visitUrl(url)
    const { token } = await visitor.signIn()
    const create = async (number: number) => {
      const body = { ...draft, label: `Number ${number}` }
      const answer = await visitor.send('POST', `${link}/addresses`, { token, key: `key-${number}`, body })
      return dataOf(cimplifyLink.addresses.create.response!, answer).id
    }
    // The last of the round before was cut off: its key is sent again, and the one before it for comparison.
    const next = answered.length
    const again = next === 0 ? undefined : await create(next - 1)
    expect(again).toBe(answered[next - 1])
    for (let number = next; number < next + 5; number += 1) answered[number] = await create(number)

    const inFlight = create(answered.length).catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, round))
    child.kill('SIGKILL')
    const id = await inFlight
    if (id !== undefined) answered.push(id)
    await exited
  }

  const visitor = visitUrl((await start('--port', '0', '--data', data)).url)
  const { token } = await visitor.signIn()
  const list = await visitor.send('GET', `${link}/addresses`, { token })
  const saved = dataOf(cimplifyLink.addresses.list.response!, list).map(({ id }) => id)
  const seeded = 3
  expect(saved.slice(seeded, seeded + answered.length)).toEqual(answered)
  // Only the very last one may have come through unanswered.
  expect(saved.length - seeded - answered.length).toBeLessThanOrEqual(1)
})
