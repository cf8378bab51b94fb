import * as v from 'valibot'
import type { Endpoint } from '@tillkit/client/contracts'
import type { Call } from './call.ts'
import type { UpstreamRequest } from './forward.ts'
import { invalid } from './gateway-error.ts'
import { documentedQuery } from './query.ts'
import { refusedFields } from './refused-fields.ts'
import { fillPath, type Params } from './routes.ts'

/**
 * What the gateway says in a call in place of the page: it comes from the session and the configuration. A field that
 * is named here is never the page's, also where the value is `undefined`.
 */
export interface Filling {
  params?: Params
  query?: Readonly<Record<string, string | undefined>>
  body?: Readonly<Record<string, unknown>>
}

const isObject = (json: unknown): json is object => typeof json === 'object' && json !== null && !Array.isArray(json)

function documentedBody(schema: Endpoint['body'], json: unknown, filling: Filling['body']): string | undefined {
  if (!schema) return undefined
  const filled = filling && (json === undefined || isObject(json)) ? { ...json, ...filling } : json
  const parsed = v.safeParse(schema, filled)
  if (parsed.success && !Array.isArray(json))
    return parsed.output === undefined ? undefined : JSON.stringify(parsed.output)
  throw invalid('The body does not fit this route.', refusedFields(parsed.issues ?? [], 'body'))
}

/** The request that goes to the API, still without the shopper's credential: documented fields, and only those. */
export function toUpstream(call: Call, filling: Filling = {}): UpstreamRequest {
  const { endpoint, api } = call
  return {
    method: endpoint.method,
    url:
      api.url +
      fillPath(endpoint.path, { ...call.params, ...filling.params }) +
      documentedQuery(endpoint.query, call.query, filling.query),
    template: endpoint.path,
    headers: api.headers,
    body: documentedBody(endpoint.body, call.json, filling.body),
    idempotencyKey: call.idempotencyKey,
    deadline: call.deadline,
  }
}
