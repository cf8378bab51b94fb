import type { Endpoint } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { Call } from './call.ts'
import type { UpstreamRequest } from './forward.ts'
import { documentedQuery } from './query.ts'
import { refusedBody } from './refused-fields.ts'
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

function documentedBody(schema: Endpoint['body'], json: Call['json'], filling: Filling['body']): string | undefined {
  if (!schema) return undefined
  const parsed = v.safeParse(schema, filling ? { ...json, ...filling } : json)
  if (!parsed.success) throw refusedBody(parsed.issues)
  return parsed.output === undefined ? undefined : JSON.stringify(parsed.output)
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
