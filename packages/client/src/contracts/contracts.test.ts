// The texts' own samples are the outside witness: client and sandbox share these contracts, so a typo in one would
// agree with itself everywhere else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { linkEnvelopeSchema, linkErrorSchema } from './cimplify-link/envelope.ts'
import { listEndpoints, type Contract } from './endpoint.ts'
import { cimplifyLink } from './index.ts'

const contracts: Record<string, Contract> = { 'cimplify-link': cimplifyLink }
const folder = join(import.meta.dirname, 'fixtures')

const fixtures = Object.entries(contracts).flatMap(([api, contract]) => {
  const endpoints = Object.fromEntries(listEndpoints(contract))
  return readdirSync(join(folder, api)).map((file) => {
    const [resource, verb, side] = file.replace(/\.json$/, '').split('.')
    const json: unknown = JSON.parse(readFileSync(join(folder, api, file), 'utf8'))
    return { file, json, side, endpoint: endpoints[`${resource}.${verb}`] }
  })
})

const samples = fixtures.filter(({ endpoint }) => endpoint !== undefined)
const requests = samples.filter(({ side }) => side === 'request')
const responses = samples.filter(({ side }) => side === 'response')

test('each fixture belongs to an endpoint, or to the envelope', () => {
  const others = fixtures.filter((fixture) => !samples.includes(fixture)).map(({ file }) => file)
  expect(others).toEqual(['envelope.json', 'error.assumed.json'])
})

describe('requests', () => {
  test.each(requests)('$file is written as it stands', ({ endpoint, json }) => {
    expect(endpoint?.body?.parse(json)).toEqual(json)
  })
})

describe('responses', () => {
  const read = (endpoint: (typeof samples)[number]['endpoint'], json: unknown) =>
    endpoint?.response?.parse(linkEnvelopeSchema.parse(json).data)

  test.each(responses)('$file is read', ({ endpoint, json }) => {
    expect(read(endpoint, json)).toBeDefined()
  })

  test.each(responses)('$file is read with a field that we do not know', ({ endpoint, json }) => {
    expect(
      read(
        endpoint,
        mapObjects(json, (object) => ({ ...object, added_later: { deep: [1] } })),
      ),
    ).toEqual(read(endpoint, json))
  })

  test.each(responses)('$file is read with null for everything that is no id', ({ endpoint, json }) => {
    const sparse = mapObjects(json, (object) =>
      Object.fromEntries(
        Object.entries(object).map(([name, value]) => [
          name,
          name === 'id' || name === 'customer_id' || name === 'phone_number' || typeof value === 'object'
            ? value
            : null,
        ]),
      ),
    )
    expect(endpoint?.response?.safeParse((sparse as { data: unknown }).data).success).toBe(true)
  })
})

test('a row without an id is left out, and the rows beside it stay', () => {
  const list = cimplifyLink.addresses.list.response?.parse([{ label: 'Nowhere' }, { id: 'addr_1', label: 'Home' }, 7])
  expect(list?.map(({ id }) => id)).toEqual(['addr_1'])
})

test('a provider that we do not know yet is kept as it came', () => {
  const read = cimplifyLink.data.read.response?.parse({
    customer: { id: 'cus_1' },
    mobile_money: [{ id: 'mm_1', phone_number: '+233244000000', provider: 'g-money', verification_status: 'frozen' }],
  })
  expect(read?.mobile_money[0]).toMatchObject({ provider: 'g-money', verification_status: 'frozen' })
})

test('the assumed error body is read', () => {
  const error = fixtures.find(({ file }) => file === 'error.assumed.json')
  expect(linkErrorSchema.parse(error?.json).error).toMatchObject({
    code: 'VALIDATION_ERROR',
    details: { city: 'required' },
  })
})

/** Rebuilds a JSON value with each object in it changed. */
function mapObjects(value: unknown, change: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapObjects(item, change)])))
}
