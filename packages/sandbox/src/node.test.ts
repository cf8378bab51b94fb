import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createSandbox } from './index.ts'
import { serveSandbox } from './node.ts'
import { openSandbox } from './test/open-sandbox.ts'
import { link, visit } from './test/visitor.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

test('keeps its data in a folder, and does not seed it a second time', async () => {
  const folder = join(data, 'deep/er')
  const first = await openSandbox['in Node']({ data: folder })
  const { token, refreshToken } = await visit(first).signIn()
  first.sandbox.clock.advance(60)
  const body = { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra' }
  await visit(first).send('POST', `${link}/addresses`, { token, body })
  await first.close()

  const second = await openSandbox['in Node']({ data: folder })
  const again = await visit(second).send('GET', `${link}/addresses`, { token })
  expect(again).toMatchObject({ status: 200, json: { data: { length: 4 } } })
  expect(second.sandbox.clock.now() - Date.now()).toBeGreaterThan(59_000)
  await second.close()

  const bytes = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'latin1')))
  for (const secret of [token, refreshToken]) expect(bytes.join('')).not.toContain(secret)
})

test('keeps its data out of the repository that it is in, and leaves a folder of somebody else as it is', async () => {
  const own = join(data, 'deep/er')
  for (const folder of [data, own, own]) (await createSandbox({ data: folder })).close()
  expect(await readFile(join(own, '.gitignore'), 'utf8')).toBe('*\n')
  expect((await readdir(data)).toSorted()).toEqual(['deep', 'sandbox.sqlite'])
})

test('forgets the answers of yesterday when it starts', async () => {
  const file = join(data, 'kept.sqlite')
  const remembered = () => {
    const database = new DatabaseSync(file)
    const { length } = database.prepare('select key from idempotent_answers').all()
    database.close()
    return length
  }
  const counts: number[] = []
  for (const hours of [23, 2]) {
    const open = await openSandbox['in Node']({ data: file })
    const { token } = await visit(open).signIn()
    if (hours === 23) await visit(open).send('POST', `${link}/addresses/addr_0/default`, { token, key: 'one' })
    open.sandbox.clock.advance(hours * 60 * 60)
    await open.close()
    counts.push(remembered())
  }
  await (await openSandbox['in Node']({ data: file })).close()
  expect([...counts, remembered()]).toEqual([1, 1, 0])
})

test('refuses data of a newer version', async () => {
  const file = join(data, 'newer.sqlite')
  const database = new DatabaseSync(file)
  database.exec('pragma user_version = 999')
  database.close()
  await expect(createSandbox({ data: file })).rejects.toThrow(/newer version/)
})

test('a taken port is refused with a sentence that says what to do', async () => {
  const first = await serveSandbox({ port: 0 })
  const port = Number(new URL(first.url).port)
  await expect(serveSandbox({ port })).rejects.toThrow(new RegExp(`Port ${port} is taken.*SANDBOX_PORT`))
  await first.close()
  await (await serveSandbox({ port })).close()
})

test('closing ends open connections', async () => {
  const { url, sandbox, close } = await serveSandbox({ port: 0 })
  sandbox.faults.add({ fault: { kind: 'delay', milliseconds: 500 } })
  const waiting = fetch(`${url}${link}/auth/refresh`, { method: 'POST' })
  const failed = expect(waiting).rejects.toBeInstanceOf(TypeError)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await close()
  await failed
})

test('a gzip bomb is small until somebody unpacks it', async () => {
  const { url, sandbox, close } = await serveSandbox({ port: 0 })
  sandbox.faults.add({ fault: { kind: 'gzip-bomb' } })
  // Not with fetch: that one unpacks.
  const [answer] = await once(get(`${url}${link}/data`), 'response')
  const packed = Buffer.concat(await answer.toArray())
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(packed.length).toBeLessThan(52_000)
  expect(gunzipSync(packed).length).toBe(50 * 1024 * 1024)
  await close()
})
