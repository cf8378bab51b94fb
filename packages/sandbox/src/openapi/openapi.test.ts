import { listEndpoints } from '@tillkit/client/contracts'
import { Validator } from '@seriousme/openapi-schema-validator'
import * as v from 'valibot'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { visit } from '../test/visitor.ts'
import { describedApis } from './described-apis.ts'

const operationSchema = v.looseObject({
  operationId: v.string(),
  security: v.array(v.record(v.string(), v.array(v.string()))),
  parameters: v.array(v.object({ name: v.string(), in: v.string(), required: v.boolean(), schema: v.unknown() })),
  requestBody: v.optional(v.object({ required: v.boolean(), content: v.unknown() })),
  responses: v.record(v.string(), v.looseObject({ description: v.string() })),
})

const documentSchema = v.looseObject({
  openapi: v.literal('3.1.0'),
  servers: v.tuple([v.object({ url: v.string() })]),
  paths: v.record(v.string(), v.record(v.string(), operationSchema)),
  components: v.looseObject({ securitySchemes: v.record(v.string(), v.unknown()) }),
})

let open: OpenSandbox
beforeEach(async () => {
  open = await openSandbox['over HTTP']()
})
afterEach(() => open.close())

const get = async (name: string) => (await visit(open).send('GET', `/_sandbox/openapi/${name}.json`)).json
const readDocument = async (name: string) => v.parse(documentSchema, await get(name))

describe.each(Object.entries(describedApis))('OpenAPI of %s', (name, api) => {
  test('is valid under a validator of somebody else', async () => {
    const { valid, errors } = await new Validator().validate(
      v.parse(v.record(v.string(), v.unknown()), await get(name)),
    )
    expect(errors).toBeUndefined()
    expect(valid).toBe(true)
  })

  test('has every operation of the contract once, by its dotted name', async () => {
    const { paths } = await readDocument(name)
    const ids = Object.values(paths).flatMap((path) => Object.values(path).map(({ operationId }) => operationId))
    expect(ids.toSorted()).toEqual(
      listEndpoints(api.contract)
        .map(([id]) => id)
        .toSorted(),
    )
  })

  test('names only security schemes that it has', async () => {
    const { paths, components } = await readDocument(name)
    for (const { security } of Object.values(paths).flatMap((path) => Object.values(path))) {
      for (const scheme of security.flatMap((one) => Object.keys(one))) {
        expect(Object.keys(components.securitySchemes)).toContain(scheme)
      }
    }
  })

  test('describes what the sandbox serves: every operation arrives at its endpoint', async () => {
    const { paths, servers } = await readDocument(name)
    for (const [path, operations] of Object.entries(paths)) {
      for (const method of Object.keys(operations)) {
        await fetch(servers[0].url + path.replace(/\{\w+\}/g, 'some_id'), { method: method.toUpperCase() })
        expect(open.sandbox.journal.list().at(-1)).toMatchObject({
          method: method.toUpperCase(),
          path: api.mount + path.replace(/\{(\w+)\}/g, ':$1'),
        })
      }
    }
  })
})

test('shows requests with their limits, parameters, and each API’s own success and failure', async () => {
  const { paths } = await readDocument('linkit')
  const { get: list, post: create } = paths['/api/v1/customers'] ?? {}
  expect(list?.parameters).toContainEqual({
    name: 'limit',
    in: 'query',
    required: false,
    schema: { type: 'integer', minimum: 1, maximum: 100 },
  })
  expect(create?.requestBody).toMatchObject({
    required: true,
    content: { 'application/json': { schema: { properties: { first_name: { maxLength: 100 } } } } },
  })
  expect(create?.responses['201']).toMatchObject({
    content: { 'application/json': { schema: { properties: { organization_id: expect.anything() } } } },
  })
  expect(paths['/api/v1/customers/{id}']?.['delete']?.responses['204']).toEqual({ description: 'Done' })
  expect(paths['/api/v1/customers/{id}']?.['get']?.parameters).toEqual([
    {
      name: 'id',
      in: 'path',
      required: true,
      schema: { type: 'string', pattern: '^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$' },
    },
  ])

  const link = await readDocument('cimplify-link')
  const addresses = link.paths['/v1/link/addresses']
  expect(addresses?.['get']?.responses['200']).toMatchObject({
    content: {
      'application/json': {
        schema: {
          properties: { data: { type: 'array', items: { properties: { street_address: expect.anything() } } } },
        },
      },
    },
  })
  expect(addresses?.['post']?.parameters).toMatchObject([{ name: 'Idempotency-Key', in: 'header' }])
})

test('lists the documents, and keeps them from pages of elsewhere', async () => {
  const { json } = await visit(open).send('GET', '/_sandbox/openapi')
  expect(json).toEqual(Object.keys(describedApis).map((name) => `/_sandbox/openapi/${name}.json`))
  expect((await visit(open).send('GET', '/_sandbox/openapi/other.json')).status).toBe(404)
  const headers = { Origin: 'https://elsewhere.test' }
  expect((await visit(open).send('GET', '/_sandbox/openapi/linkit.json', { headers })).status).toBe(403)
})
