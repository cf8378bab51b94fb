import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startCli, type CliProcess } from './test/start-cli.ts'
import { ama, visitUrl } from './test/visitor.ts'

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

test('is a command of the workspace, which needs nothing built', async () => {
  const command = fileURLToPath(new URL('../../../node_modules/.bin/tillkit-sandbox', import.meta.url))
  const { stdout } = await promisify(execFile)(command, ['--help'], { shell: process.platform === 'win32' })
  expect(stdout).toMatch(/^tillkit-sandbox: /)
})

test('where Node has no SQLite: one sentence that says which Node it needs', async () => {
  const cli = fileURLToPath(new URL('./cli.ts', import.meta.url))
  const options = ['--no-experimental-sqlite', '--conditions=tillkit-source', cli, '--help']
  await expect(promisify(execFile)(process.execPath, options)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `tillkit-sandbox needs Node 22.13 or newer, which comes with SQLite. This is Node ${process.versions.node}.\n`,
  })
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

test('a port that is none is answered with those that are', async () => {
  const { output } = await start('--port', '65536', '--data', ':memory:')
  expect(output()).toContain('from 0, which takes a free one, to 65535')
  const { url } = await start('--port', '0', '--data', ':memory:')
  expect(url).toMatch(/:\d{4,5}$/)
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
