import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { serveSandbox, type SandboxServer } from './node.ts'
import { everyOperation, prepareCalls, type Operation } from './test/every-operation.ts'
import { poisonedBodies, wrongBodies, type PoisonedBody } from './test/poisoned-bodies.ts'

let server: SandboxServer
let calls: Awaited<ReturnType<typeof prepareCalls>>
let data: string
let observer: DatabaseSync
const mistakes: unknown[] = []

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
  server = await serveSandbox({ port: 0, data, onError: (error) => mistakes.push(error) })
  calls = await prepareCalls({ fetch: (path, init) => fetch(server.url + path, init) })
  observer = new DatabaseSync(join(data, 'sandbox.sqlite'), { readOnly: true })
})
afterAll(async () => {
  observer.close()
  await server.close()
  await rm(data, { recursive: true, force: true })
})

/** Changes whenever somebody else has written to the database: nothing that was answered says so as surely. */
const version = () =>
  v.parse(v.object({ data_version: v.number() }), observer.prepare('pragma data_version').get()).data_version

/** What every refusal is: in the API's own words, without a change, and without a word about the inside. */
const refusal = {
  status: expect.stringMatching(/^4\d\d$/),
  hasItsShape: true,
  tells: null,
  effects: [],
  changed: false,
}

/** Sends it, and answers what came of it. */
async function outcome({ endpoint, error }: Operation, path: string, init: RequestInit) {
  const before = version()
  const response = await fetch(server.url + path, { method: endpoint.method, ...init })
  const text = await response.text()
  return {
    status: String(response.status),
    hasItsShape: v.safeParse(error, JSON.parse(text)).success,
    tells: /\bat .*:\d+:\d+|node_modules|sqlite|valibot/i.exec(text),
    effects: server.sandbox.journal.list().at(-1)?.effects,
    changed: version() !== before,
  }
}

const json = { 'Content-Type': 'application/json' }
const sendBody = (operation: Operation, { text, contentType = json['Content-Type'] }: PoisonedBody) =>
  outcome(operation, calls.pathOf(operation), {
    // As bytes: fetch would give a text a content type of its own.
    body: new TextEncoder().encode(text),
    headers: { ...calls.headersOf(operation), ...(contentType === '' ? {} : { 'Content-Type': contentType }) },
  })

const names = (operations: readonly Operation[]) => operations.map((operation) => [operation.name, operation] as const)
const writing = everyOperation.filter(({ endpoint }) => endpoint.method !== 'GET')
const withId = everyOperation.filter(({ template }) => template.includes(':'))

test('all 48 operations are here', () => {
  expect(everyOperation).toHaveLength(48)
  expect(everyOperation.filter(({ endpoint, sample }) => endpoint.body && sample === undefined)).toEqual([])
})

test('a change would be seen', async () => {
  const operation = everyOperation.find(({ name }) => name === 'cimplify-link addresses.trackUsage')
  if (!operation) throw new Error('There is no such operation.')
  const before = version()
  const { status } = await fetch(server.url + calls.pathOf(operation), {
    method: 'POST',
    headers: calls.headersOf(operation),
  })
  expect(status).toBe(200)
  expect(version()).not.toBe(before)
})

describe('a body that no endpoint takes', () => {
  test.each(names(writing))('%s', async (_name, operation) => {
    for (const body of poisonedBodies) expect(await sendBody(operation, body), body.what).toEqual(refusal)
  })
})

describe('a body of the wrong types', () => {
  test.each(names(writing.filter(({ endpoint }) => endpoint.body)))('%s', async (_name, operation) => {
    for (const body of wrongBodies(operation.sample))
      expect(await sendBody(operation, body), body.what).toEqual(refusal)
  })
})

describe('a query that no endpoint takes', () => {
  test.each(names(everyOperation))('%s', async (_name, operation) => {
    for (const query of ['a=1&a=2', 'limit=1&limit=2', 'token=1&%74oken=2', '__proto__=1', 'constructor=1']) {
      const path = `${calls.pathOf(operation)}?${query}`
      expect(await outcome(operation, path, { headers: calls.headersOf(operation) }), query).toEqual(refusal)
    }
  })
})

const ids = [
  '%2F',
  'a%2Fb',
  '..%2F..',
  '%2e%2e%2f',
  '%3F',
  'a%3Fb=c',
  '%23',
  '%00',
  'a%00',
  '%0D%0A',
  '%20',
  'a.b',
  ';',
  '%C3%A9',
]

describe('an id that is none', () => {
  test.each(names(withId))('%s', async (_name, operation) => {
    for (const id of [...ids, '__proto__', 'constructor', 'a'.repeat(129), '%E0%A4%A', `' or 1=1--`]) {
      const { sample } = operation
      const sent = sample === undefined ? {} : { body: JSON.stringify(sample) }
      const headers = { ...calls.headersOf(operation), ...json }
      expect(await outcome(operation, calls.pathOf(operation, id), { ...sent, headers }), id).toEqual(refusal)
    }
  })

  // Not with fetch, which would take the dots away before it sends them.
  test.each(names(withId))('dots: %s', async (_name, operation) => {
    const before = version()
    for (const id of ['.', '..', '%2e', '%2E%2e', './.', '../..', '']) {
      const path = calls.pathOf(operation, id)
      const sent = request(server.url, { method: operation.endpoint.method, path, headers: calls.headersOf(operation) })
      const [answer] = await once(sent.end(), 'response')
      answer.resume()
      expect(String(answer.statusCode), path).toMatch(/^4/)
    }
    expect(version()).toBe(before)
  })
})

test('none of it was a mistake of the sandbox', () => {
  expect(mistakes).toEqual([])
})
