import { connect } from 'node:net'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSandbox, type SandboxServer } from './node.ts'
import { link, visitUrl } from './test/visitor.ts'

let server: SandboxServer
let token: string
const mistakes: unknown[] = []
beforeEach(async () => {
  mistakes.length = 0
  server = await serveSandbox({ port: 0, onError: (error) => mistakes.push(error) })
  token = (await visitUrl(server.url).signIn()).token
})
afterEach(() => server.close())

const addresses = `${link}/addresses`

/** Writes these bytes to the socket, and answers all that comes back. */
async function talk(...lines: string[]): Promise<string> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1')
  socket.end(Buffer.from([...lines, '', ''].join('\r\n'), 'latin1'))
  const received: Buffer[] = []
  socket.on('data', (chunk) => received.push(Buffer.from(chunk)))
  // Refused while it is still writing, the other side may hang up.
  socket.on('error', () => undefined)
  await new Promise((resolve) => socket.once('close', resolve))
  return Buffer.concat(received).toString()
}

const post = [`POST ${addresses} HTTP/1.1`, 'Host: sandbox.test', 'Content-Type: application/json', 'Connection: close']

test.each([
  ['a carriage return in a header', ['Idempotency-Key: a\rX-Public-Key: b']],
  ['a line feed in a header', ['Idempotency-Key: a\n X-Public-Key: b']],
  ['a NUL in a header', ['Idempotency-Key: a\0b']],
  ['a header that is none', ['nonsense']],
  ['another alphabet in a key', ['Idempotency-Key: \xe9\xff']],
  ['two keys', ['Idempotency-Key: a', 'Idempotency-Key: b c']],
  ['two lengths', ['Content-Length: 2', 'Content-Length: 20']],
  ['a length and chunks', ['Content-Length: 2', 'Transfer-Encoding: chunked']],
  ['a length that is none', ['Content-Length: -1']],
  ['64 kB of headers', [`X-Public-Key: ${'x'.repeat(65_536)}`]],
  ['no credential that can be read', ['Authorization: Bearer \xff']],
])('%s', async (_what, headers) => {
  const before = server.sandbox.journal.list().length
  expect(await talk(...post, ...headers)).toMatch(/^HTTP\/1\.1 4\d\d /)
  for (const { effects, status } of server.sandbox.journal.list().slice(before)) {
    expect(effects).toEqual([])
    expect(String(status)).toMatch(/^4/)
  }
  expect(mistakes).toEqual([])
})

test('a body that does not end is given up', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(1024 * 1024).fill(0x20)),
  })
  const init = { method: 'POST', body: endless, duplex: 'half', headers: { 'Content-Type': 'application/json' } }
  const answer = await fetch(`${server.url}${link}/auth/refresh`, init).catch(() => undefined)
  // It hears the refusal, or finds the connection closed; either way nobody waits for the rest.
  expect([413, undefined]).toContain(answer?.status)
  expect((await visitUrl(server.url).send('GET', addresses, { token })).status).toBe(200)
})

test('memory stays flat under bodies that are refused', { timeout: 60_000 }, async () => {
  setFlagsFromString('--expose-gc')
  const collectGarbage: unknown = runInNewContext('gc')
  const used = () => {
    if (typeof collectGarbage === 'function') collectGarbage()
    return process.memoryUsage().heapUsed / 1024 / 1024
  }
  const bodies = [`"${'x'.repeat(2 * 1024 * 1024)}"`, '['.repeat(500_000), JSON.stringify('x'.repeat(900_000))]
  const refuse = async (times: number) => {
    for (let time = 0; time < times; time += 1) {
      for (const body of bodies) {
        const { status } = await visitUrl(server.url).send('POST', addresses, { token, body })
        expect([400, 413]).toContain(status)
      }
    }
  }
  await refuse(10)
  const before = used()
  await refuse(60)
  // 200 MB were sent in between.
  expect(used() - before).toBeLessThan(5)
})
