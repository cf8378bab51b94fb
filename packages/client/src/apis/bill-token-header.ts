import type { Connection } from '../http/backend.ts'
import { withHeader } from '../http/with-header.ts'

/**
 * Behind a gateway, takes a guest's bill token out of the URL, where servers and proxies log it, and into a header. The
 * gateway puts it where the API wants it (O5).
 */
export function billTokenInHeader(connection: Connection): Connection {
  if (!connection.behindGateway) return connection
  return {
    ...connection,
    fetch(url, init) {
      const [path = '', search = ''] = url.split('?')
      const query = new URLSearchParams(search)
      const billToken = query.get('token')
      if (billToken === null) return connection.fetch(url, init)
      // Out of a mangled link, say: no header can carry it, and no order opens with it.
      if (!/^[\x21-\x7e]+$/.test(billToken)) return Promise.resolve(new Response(null, { status: 404 }))
      query.delete('token')
      const rest = String(query)
      return connection.fetch(path + (rest && `?${rest}`), withHeader(init, 'X-Bill-Token', billToken))
    },
  }
}
