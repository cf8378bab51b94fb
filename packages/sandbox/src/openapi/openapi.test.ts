import { listEndpoints } from '@tillkit/client/contracts'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { openSandbox, type OpenSandbox } from '../test/open-sandbox.ts'
import { visit } from '../test/visitor.ts'
import { describedApis } from './described-apis.ts'

const operationSchema = z.looseObject({
  operationId: z.string(),
  security: z.array(z.record(z.string(), z.array(z.string()))),
  parameters: z.array(z.object({ name: z.string(), in: z.string(), required: z.boolean(), schema: z.unknown() })),
  requestBody: z.optional(z.object({ required: z.boolean(), content: z.unknown() })),
  responses: z.record(z.string(), z.looseObject({ description: z.string() })),
})

const documentSchema = z.looseObject({
  openapi: z.literal('3.1.0'),
  servers: z.tuple([z.object({ url: z.string() })]),
  paths: z.record(z.string(), z.record(z.string(), operationSchema)),
  components: z.looseObject({ securitySchemes: z.record(z.string(), z.unknown()) }),
})

let open: OpenSandbox
beforeEach(async () => {
  open = await openSandbox['over HTTP']()
})
afterEach(() => open.close())

const get = async (name: string) => (await visit(open).send('GET', `/_sandbox/openapi/${name}.json`)).json
const readDocument = async (name: string) => documentSchema.parse(await get(name))

describe.each(Object.entries(describedApis))('OpenAPI of %s', (name, api) => {
  test('is valid under a validator of somebody else', async () => {
    const { valid, errors } = await new Validator().validate(z.record(z.string(), z.unknown()).parse(await get(name)))
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
