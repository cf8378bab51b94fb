import * as v from 'valibot'
import { ordersEnvelopeSchema } from '../contracts/cimplify-orders/envelope.ts'
import { cimplifyOrders } from '../contracts/cimplify-orders/index.ts'
import type { Backend, Connection, Unwrapped } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'
import { billTokenInHeader } from './bill-token-header.ts'
import { readErrorCode, saysFailed } from './error-codes.ts'

/** Cimplify Orders' endpoints with a backend behind them. */
export type CimplifyOrdersApi = Bound<typeof cimplifyOrders>

/**
 * Makes the API's endpoints callable: `orders.payments.status({ params: { id } })`. Where no gateway adds the
 * merchant's key, `withPublicKey` does.
 */
export function createCimplifyOrdersApi(connection: Connection): CimplifyOrdersApi {
  return bind(cimplifyOrders, cimplifyOrdersBackend(connection))
}

/** How this API answers: what a source binds the endpoints to that it speaks to. */
export const cimplifyOrdersBackend = (connection: Connection): Backend => ({
  ...billTokenInHeader(connection),
  name: 'cimplify-orders',
  unwrap,
  readError: readErrorCode,
  // An order is opened by its shopper's session wherever no bill token is shown.
  opensBySession: (query) => query === undefined,
})

function unwrap(body: unknown): Unwrapped {
  // A failure under HTTP 200, by the envelope's flag (C30).
  if (saysFailed(body)) return { failure: { ...readErrorCode(body), code: readErrorCode(body).code ?? 'refused' } }
  const envelope = v.safeParse(ordersEnvelopeSchema, body)
  if (!envelope.success) return { failure: { code: 'unexpected-answer' } }
  const { data } = envelope.output
  return saysFailed(data) ? { failure: { code: 'refused' } } : { content: data }
}
