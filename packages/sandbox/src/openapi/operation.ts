import { pathParameterPattern, type Endpoint, type Schema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { DescribedApi } from './described-apis.ts'
import { jsonSchema } from './json-schema.ts'

/** One endpoint as an OpenAPI operation. */
export function describeOperation(api: DescribedApi, name: string, endpoint: Endpoint): object {
  const { body, access } = endpoint
  return {
    operationId: name,
    tags: [name.split('.')[0]],
    security: api.security[access] ?? [],
    parameters: describeParameters(endpoint),
    ...(body ? { requestBody: { required: !v.safeParse(body, undefined).success, content: json(body) } } : {}),
    responses: { ...describeSuccess(api, name, endpoint), ...describeFailures(endpoint) },
  }
}

const json = (schema: Schema) => ({ 'application/json': { schema: jsonSchema(schema) } })

/** The names in a path template. */
const pathNames = (path: string) => Array.from(path.matchAll(/:(\w+)/g), ([, name = '']) => name)

function describeParameters({ path, query, keyed }: Endpoint) {
  const { properties = {}, required = [] } = query ? jsonSchema(query) : {}
  return [
    ...pathNames(path).map((name) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string', pattern: pathParameterPattern.source },
    })),
    ...Object.entries(properties).map(([name, schema]) => ({
      name,
      in: 'query',
      required: required.includes(name),
      schema,
    })),
    ...(keyed
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description: 'The same key with the same body is answered as it was before, for 24 hours',
            schema: { type: 'string', minLength: 1, maxLength: 255 },
          },
        ]
      : []),
  ]
}

function describeSuccess(api: DescribedApi, name: string, endpoint: Endpoint) {
  const status = api.successStatus(name, endpoint)
  const schema = status === 204 ? undefined : api.wrap(endpoint.response)
  return { [status]: { description: 'Done', ...(schema ? { content: json(schema) } : {}) } }
}

/** What may be refused, as far as the contract tells; the rest is under `default`. */
function describeFailures({ path, access, body, query, keyed }: Endpoint) {
  const failure = (description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  })
  return {
    ...(body || query ? { 400: failure('What was sent is not valid') } : {}),
    ...(access === 'public' ? {} : { 401: failure('The credential is missing, or not valid') }),
    ...(pathNames(path).length > 0 ? { 404: failure("No such thing, or not the caller's") } : {}),
    ...(keyed ? { 422: failure('The key belongs to another request') } : {}),
    default: failure('Any other failure'),
  }
}
