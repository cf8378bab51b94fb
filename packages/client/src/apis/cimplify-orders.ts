import { ordersEnvelopeSchema } from '../contracts/cimplify-orders/envelope.ts'
import { cimplifyOrders } from '../contracts/cimplify-orders/index.ts'
import type { Connection, Unwrapped } from '../http/backend.ts'
import { bind, type Bound } from '../http/bind.ts'
import { readErrorCode, saysFailed } from './error-codes.ts'

/** Cimplify Orders' endpoints with a backend behind them. */
export type CimplifyOrdersApi = Bound<typeof cimplifyOrders>

/**
 * Makes the API's endpoints callable: `orders.payments.status({ params: { id } })`.
 * @param publicKey `pk_…`; absent where a gateway adds it
 */
export function createCimplifyOrdersApi(connection: Connection, publicKey?: string): CimplifyOrdersApi {
  return bind(cimplifyOrders, {
    ...connection,
    fetch: publicKey === undefined ? connection.fetch : withPublicKey(connection.fetch, publicKey),
    name: 'cimplify-orders',
    unwrap,
    readError: readErrorCode,
  })
}

/** Adds the key that says which business asks (O1). */
function withPublicKey(fetch: Connection['fetch'], publicKey: string): Connection['fetch'] {
  if (/^sk_/i.test(publicKey.trim()))
    throw new Error(
      'cimplifyOrders.publicKey is a secret key (sk_…), and this page would publish it. Use the publishable one (pk_…), and replace the secret key if it has been online.',
    )
  return (url, init) =>
    fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), 'X-Public-Key': publicKey } })
}

function unwrap(body: unknown): Unwrapped {
  // A failure under HTTP 200, by the envelope's flag (C30).
  if (saysFailed(body)) return { failure: { ...readErrorCode(body), code: readErrorCode(body).code ?? 'refused' } }
  const envelope = ordersEnvelopeSchema.safeParse(body)
  if (!envelope.success) return { failure: { code: 'unexpected-answer' } }
  return saysFailed(envelope.data.data) ? { failure: { code: 'refused' } } : { content: envelope.data.data }
}
