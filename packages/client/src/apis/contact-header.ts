import type { Connection } from '../http/backend.ts'
import { withHeader } from '../http/with-header.ts'

/**
 * Behind a gateway, takes the contact that a lookup asks for out of the URL, where servers and proxies log it, and into a
 * header, written as it was there. The gateway puts it where the API wants it (K5).
 */
export function contactInHeader(connection: Connection): Connection {
  if (!connection.behindGateway) return connection
  return {
    ...connection,
    fetch(url, init) {
      const [path = '', contact] = url.split('?')
      return contact !== undefined && path.endsWith('/customers/lookup')
        ? connection.fetch(path, withHeader(init, 'X-Contact', contact))
        : connection.fetch(url, init)
    },
  }
}
