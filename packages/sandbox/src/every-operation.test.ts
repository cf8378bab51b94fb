import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openContractWorld, type Change, type ContractWorld } from './test/contract-world.ts'
import { everyOperation, type Operation } from './test/every-operation.ts'
import { documentedFailures, namesOfOwnFailures } from './test/failures/documented-failures.ts'
import { likeSample } from './test/like-sample.ts'
import { refusalIn } from './test/refusal-in.ts'
import { wrongCredentials } from './test/wrong-credentials.ts'

// Each of the 48 operations over HTTP, with plain `fetch`: what it answers, every documented way to say no, wrong
// credentials, and abuse. What is special about one of them is in its own suite beside its handler.

let world: ContractWorld
const openWorld = async () => {
  world = await openContractWorld()
}
const closeWorld = () => world.close()

const kinds = ['success', 'failure', 'wrong credentials', 'abuse'] as const
type Kind = (typeof kinds)[number]

/** What has been driven, by what the sandbox says that arrived. */
const driven = new Set<string>()
const named = (kind: Kind, method: string, path: string) => `${kind}: ${method} ${path}`

async function drive(kind: Kind, operation: Operation, change: Change) {
  const { arrived, ...answer } = await world.send(operation, change)
  if (arrived) driven.add(named(kind, arrived.method, arrived.path))
  return { ...answer, effects: arrived?.effects }
}

const table = <Row>(rowsOf: (operation: Operation) => readonly Row[], nameOf: (row: Row) => string) =>
  everyOperation.flatMap((operation) =>
    rowsOf(operation).map((row) => [`${operation.name}: ${nameOf(row)}`, operation, row] as const),
  )

describe('success', () => {
  beforeEach(openWorld)
  afterEach(closeWorld)

  test.each(everyOperation.map((operation) => [operation.name, operation] as const))('%s', async (_name, operation) => {
    const { status, json } = await drive('success', operation, await world.rightly(operation))
    expect(status).toBe(operation.successStatus)
    expect(v.safeParse(operation.answer ?? v.unknown(), json).issues).toBeUndefined()
    expect(json).toEqual(likeSample(operation.printedAnswer))
  })
})

describe('a documented failure', () => {
  beforeEach(openWorld)
  afterEach(closeWorld)

  test.each(table(documentedFailures, ({ what }) => what))('%s', async (_name, operation, failure) => {
    const change = await failure.arrange(world, operation)
    const { status, json, headers } = await drive('failure', operation, change)
    expect(json).toMatchObject(refusalIn(operation.api, failure.status, failure.code, failure.details))
    expect(status).toBe(failure.status)
    const passes = status === 429 || failure.code === 'REQUEST_IN_PROGRESS'
    expect(headers.get('Retry-After') ?? 'never').toMatch(passes ? /^[1-9]\d*$/ : /^never$/)
  })

  test('no failure is of an operation that is not there', () => {
    const names = everyOperation.map(({ name }) => name)
    expect(namesOfOwnFailures.filter((name) => !names.includes(name))).toEqual([])
  })
})

describe('wrong credentials', () => {
  beforeAll(openWorld)
  afterAll(closeWorld)

  test.each(table(wrongCredentials, ({ what }) => what))('%s', async (_name, operation, wrong) => {
    const right = await world.rightly(operation)
    const { status, json, effects } = await drive('wrong credentials', operation, {
      ...right,
      ...wrong.change(world, right),
    })
    expect(json).toMatchObject(refusalIn(operation.api, wrong.status, wrong.code))
    expect(status).toBe(wrong.status)
    // A wrong code is counted, and that is all that ever comes of it.
    expect(effects).toEqual(wrong.code === 'INVALID_OTP' ? ['update otp_codes'] : [])
  })

  const openToAll = everyOperation.filter((operation) => wrongCredentials(operation).length === 0)

  test('three operations ask for none', () => {
    expect(openToAll.map(({ name }) => name)).toEqual([
      'cimplify-link auth.requestOtp',
      'cimplify-link enrollment.checkStatus',
      'cimplify-link elements.logout',
    ])
  })

  test.each(openToAll.map((operation) => [operation.name, operation] as const))(
    '%s answers all the same, and ends nobody’s session',
    async (_name, operation) => {
      const right = await world.rightly(operation)
      const body = { ...Object(right.body), session_token: 'cim_rt_made_up' }
      const credentials = { Authorization: 'Bearer cim_st_made_up' }
      const answer = await drive('wrong credentials', operation, { ...right, body, credentials })
      expect(answer.status).toBe(200)
      const { status } = await world.shop.send('GET', '/cimplify/v1/link/profile', { token: world.session.token })
      expect(status).toBe(200)
    },
  )
})

/** Not one of these may be done, nor cost anything. */
const abuses = ({ endpoint: { method }, template }: Operation): readonly (Change & { what: string })[] => [
  { what: 'a parameter twice', query: '?limit=1&limit=2' },
  { what: 'a parameter of every object', query: '?__proto__=1' },
  ...(method === 'GET' ? [] : [{ what: 'a field of every object', body: '{"__proto__":{"is_default":true}}' }]),
  ...(method === 'GET' ? [] : [{ what: 'half of a body', body: '{"label":' }]),
  ...(template.includes(':') ? [{ what: 'an id with a NUL', lastId: 'a%00' }] : []),
]

describe('abuse', () => {
  beforeAll(openWorld)
  afterAll(closeWorld)

  test.each(table(abuses, ({ what }) => what))('%s', async (_name, operation, abuse) => {
    const right = await world.rightly(operation)
    const { status, json, effects } = await drive('abuse', operation, { ...right, ...abuse })
    expect(String(status)).toMatch(/^4\d\d$/)
    expect(v.safeParse(operation.error, json).issues).toBeUndefined()
    expect(effects).toEqual([])
  })
})

test('each of the 48 has all four', () => {
  expect(everyOperation).toHaveLength(48)
  const wanted = everyOperation.flatMap(({ endpoint, template }) =>
    kinds.map((kind) => named(kind, endpoint.method, template)),
  )
  expect(wanted.filter((name) => !driven.has(name))).toEqual([])
})
