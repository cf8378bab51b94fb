import type { Connection } from '../http/backend.ts'
import { withHeader } from '../http/with-header.ts'

/**
 * Takes the contact that a lookup asks for out of the URL, where servers and proxies log it, and into a header, written
 * as it was there. The gateway puts it where the API wants it (K5).
 */
export function contactInHeader(fetch: Connection['fetch']): Connection['fetch'] {
  return (url, init) => {
    const [path = '', contact] = url.split('?')
    return contact !== undefined && path.endsWith('/customers/lookup')
      ? fetch(path, withHeader(init, 'X-Contact', contact))
      : fetch(url, init)
  }
}
