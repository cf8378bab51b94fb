import * as v from 'valibot'
import { linkEnvelopeSchema } from '../contracts/cimplify-link/envelope.ts'
import { cimplifyLink } from '../contracts/index.ts'
import type { Backend, Connection, Unwrapped } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'
import { readErrorCode, saysFailed } from './error-codes.ts'

/** Cimplify Link's endpoints with a backend behind them. */
export type CimplifyLinkApi = Bound<typeof cimplifyLink>

/** Makes the API's endpoints callable: `link.addresses.list()`. */
export function createCimplifyLinkApi(connection: Connection): CimplifyLinkApi {
  return bind(cimplifyLink, cimplifyLinkBackend(connection))
}

/** The same for a part of it, so that a page carries the contracts of what it uses: `bind({ orders }, …)`. */
export function cimplifyLinkBackend(connection: Connection): Backend {
  return { ...connection, name: 'cimplify-link', unwrap, readError: readErrorCode }
}

/** Three flags say whether it worked: HTTP, the envelope's and sometimes the content's own. Any `false` is a failure (C30). */
function unwrap(body: unknown): Unwrapped {
  const envelope = v.safeParse(linkEnvelopeSchema, body)
  if (!envelope.success) return { failure: { code: readErrorCode(body).code ?? 'unexpected-answer' } }
  const { data, status } = envelope.output
  if (status?.success !== false && !saysFailed(data)) return { content: data }
  return { failure: { ...readErrorCode(body), code: readErrorCode(body).code ?? 'refused' } }
}
