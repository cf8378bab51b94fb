import type { Connection } from '../http/backend.ts'
import { withHeader } from '../http/with-header.ts'

/**
 * Adds the key that says to Cimplify Orders which business asks (O1), where no gateway does.
 * @param publicKey `pk_…`
 */
export function withPublicKey(connection: Connection, publicKey: string): Connection {
  if (/^sk_/i.test(publicKey.trim()))
    throw new Error(
      'cimplifyOrders.publicKey is a secret key (sk_…), and this page would publish it. Use the publishable one (pk_…), and replace the secret key if it has been online.',
    )
  return {
    ...connection,
    fetch: (url, init) => connection.fetch(url, withHeader(init, 'X-Public-Key', publicKey)),
  }
}
