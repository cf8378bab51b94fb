// The texts' own samples are the outside witness: client and sandbox share these contracts, so a typo in one would
// agree with itself everywhere else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { Schema } from './endpoint.ts'
import {
  cimplifyLink,
  cimplifyOrders,
  imprint,
  imprintErrorSchema,
  linkEnvelopeSchema,
  linkErrorSchema,
  linkit,
  linkitErrorSchema,
  listEndpoints,
  ordersEnvelopeSchema,
  ordersErrorSchema,
} from './index.ts'

const apis = {
  'cimplify-link': {
    contract: cimplifyLink,
    operations: 30,
    unwrap: (json: unknown) => v.parse(linkEnvelopeSchema, json).data,
    error: linkErrorSchema,
  },
  'cimplify-orders': {
    contract: cimplifyOrders,
    operations: 6,
    unwrap: (json: unknown) => v.parse(ordersEnvelopeSchema, json).data,
    error: ordersErrorSchema,
  },
  imprint: { contract: imprint, operations: 1, unwrap: (json: unknown) => json, error: imprintErrorSchema },
  linkit: { contract: linkit, operations: 11, unwrap: (json: unknown) => json, error: linkitErrorSchema },
}

const folder = join(import.meta.dirname, 'fixtures')

const fixtures = Object.entries(apis).flatMap(([api, { contract, unwrap, error }]) => {
  const endpoints = Object.fromEntries(listEndpoints(contract))
  return readdirSync(join(folder, api)).map((file) => {
    const [resource, verb, side] = file.replace(/\.json$/, '').split('.')
    const json: unknown = JSON.parse(readFileSync(join(folder, api, file), 'utf8'))
    return { file: `${api}/${file}`, json, side, endpoint: endpoints[`${resource}.${verb}`], unwrap, error }
  })
})

const samples = fixtures.filter(({ endpoint }) => endpoint !== undefined)
const requests = samples.filter(({ side }) => side === 'request')
const responses = samples.filter(({ side }) => side === 'response')
const errors = fixtures.filter(({ file }) => file.includes('/error'))

describe('all 48 operations', () => {
  test.each(Object.entries(apis))('of %s', (_api, { contract, operations }) => {
    const endpoints = listEndpoints(contract)
    expect(endpoints).toHaveLength(operations)
    expect(new Set(endpoints.map(([, { method, path }]) => `${method} ${path}`)).size).toBe(operations)
  })

  test('each one that answers something has a sample of it', () => {
    const without = Object.entries(apis).flatMap(([api, { contract }]) =>
      listEndpoints(contract)
        .filter(([name, { response }]) => response && !responses.some(({ file }) => file.startsWith(`${api}/${name}.`)))
        .map(([name]) => `${api}/${name}`),
    )
    // A refresh answers exactly as a verified code does (L15).
    expect(without).toEqual(['cimplify-link/auth.refresh'])
  })
})

test('each fixture belongs to an operation, or is about no one in particular', () => {
  const others = fixtures.filter((fixture) => !samples.includes(fixture) && !errors.includes(fixture))
  expect(others.map(({ file }) => file)).toEqual(['cimplify-link/envelope.json', 'linkit/addresses.address.json'])
})

describe('requests', () => {
  test.each(requests)('$file is written as it stands', ({ endpoint, json }) => {
    expect(v.parse(readable(endpoint?.body), json)).toEqual(json)
  })
})

describe('responses', () => {
  test.each(responses)('$file is read', ({ endpoint, json, unwrap }) => {
    expect(v.parse(readable(endpoint?.response), unwrap(json))).toBeDefined()
  })

  test.each(responses)('$file is read the same with a field that we do not know', ({ endpoint, json, unwrap }) => {
    const later = mapObjects(json, (object) =>
      'store_id' in object ? object : { ...object, added_later: { deep: [1] } },
    )
    expect(v.parse(readable(endpoint?.response), unwrap(later))).toEqual(
      v.parse(readable(endpoint?.response), unwrap(json)),
    )
  })

  const withWords = responses
    .map((response) => ({ ...response, later: withNewWords(response.json) }))
    .filter(({ later }) => JSON.stringify(later).includes('something_new'))

  test.each(withWords)('$file keeps a word that we do not know yet', ({ endpoint, later, unwrap }) => {
    expect(JSON.stringify(v.parse(readable(endpoint?.response), unwrap(later)))).toContain('something_new')
  })

  test.each(responses)('$file is read with null for all that a screen can do without', ({ endpoint, json, unwrap }) => {
    const needed = /^id$|_id$|^phone_number$|status$|^provider$/
    const sparse = mapObjects(json, (object) =>
      Object.fromEntries(
        Object.entries(object).map(([name, value]) => [
          name,
          needed.test(name) || typeof value === 'object' ? value : null,
        ]),
      ),
    )
    expect(reads(endpoint?.response, unwrap(sparse))).toBe(true)
  })
})

test.each(errors)('$file is read', ({ json, error }) => {
  expect(v.safeParse(error, json).success).toBe(true)
})

describe('what must not be guessed', () => {
  test('of rows with one id the first is taken: React would show both, and then lose one', () => {
    const rows = v.parse(readable(cimplifyLink.addresses.list.response), [
      { id: 'addr_1', label: 'Home' },
      { id: 'addr_1' },
    ])
    expect(rows.map(({ label }) => label)).toEqual(['Home'])
  })

  test('a row without an id is left out, and the rows beside it stay', () => {
    const rows = v.parse(readable(cimplifyLink.addresses.list.response), [
      { label: 'Nowhere' },
      { id: 'addr_1', label: 'Home' },
      7,
    ])
    expect(rows.map(({ id }) => id)).toEqual(['addr_1'])
  })

  test('a payment without a readable status is no answer at all', () => {
    const response = cimplifyOrders.payments.status.response
    expect(reads(response, { order_id: 'ord_1', amount: '1.00', currency: 'GHS' })).toBe(false)
  })

  test('money stays the text that it came as', () => {
    const order = v.parse(readable(cimplifyOrders.orders.read.response), {
      id: 'ord_1',
      status: 'pending',
      total_price: '12345678901234567890.12',
      subtotal: 12.5,
    })
    expect(order).toMatchObject({ total_price: '12345678901234567890.12', subtotal: null })
  })

  test('Linkit makes customers with one list of statuses and keeps another (C3)', () => {
    const draft = {
      first_name: 'Esi',
      last_name: 'Owusu',
      email: 'esi@example.com',
      phone: '+233200000001',
      type: 'vip',
    }
    const { create, replace } = linkit.customers
    expect(reads(create.body, { ...draft, status: 'banned' })).toBe(true)
    expect(reads(create.body, { ...draft, status: 'suspended' })).toBe(false)
    expect(reads(replace.body, { ...draft, status: 'suspended' })).toBe(true)
  })

  test.each([[], [{ id: 'cust_1' }]])('a list of Linkit is read in any of its possible shapes: %j', (...row) => {
    const response = linkit.customers.list.response
    for (const json of [row, { data: row }, { items: row }, { customers: row, total: row.length }])
      expect(v.parse(readable(response), json).data).toHaveLength(row.length)
  })
})

/** An endpoint's schema, where it is known to have one. */
function readable<S extends Schema>(schema: S | undefined): S {
  if (!schema) throw new Error('This endpoint has no such schema.')
  return schema
}

const reads = (schema: Schema | undefined, json: unknown): boolean => v.safeParse(readable(schema), json).success

/** The same JSON, with a later version's word wherever a word comes from a list that may grow. */
function withNewWords(json: unknown): unknown {
  const words = /status$|^provider$|^type$|^gender$|^order_type$|^failure_reason$/
  return mapObjects(json, (object) =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [
        name,
        words.test(name) && typeof value === 'string' ? 'something_new' : value,
      ]),
    ),
  )
}

/** Rebuilds a JSON value with each object in it changed. */
function mapObjects(value: unknown, change: (object: Record<string, unknown>) => Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => mapObjects(item, change))
  if (typeof value !== 'object' || value === null) return value
  return change(Object.fromEntries(Object.entries(value).map(([name, item]) => [name, mapObjects(item, change)])))
}
