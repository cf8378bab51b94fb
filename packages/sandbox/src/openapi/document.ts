import { listEndpoints } from '@tillkit/client/contracts'
import type { DescribedApi } from './described-apis.ts'
import { jsonSchema } from './json-schema.ts'
import { describeOperation } from './operation.ts'

/** An API's OpenAPI 3.1 document, made of its contract. `origin` is where the sandbox listens. */
export function describeApi(api: DescribedApi, origin: string): object {
  const paths: Record<string, Record<string, object>> = {}
  for (const [name, endpoint] of listEndpoints(api.contract)) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}')
    paths[path] = { ...paths[path], [endpoint.method.toLowerCase()]: describeOperation(api, name, endpoint) }
  }
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: api.version },
    servers: [{ url: origin + api.mount }],
    paths,
    components: { schemas: { Error: jsonSchema(api.error) }, securitySchemes: api.securitySchemes },
  }
}
