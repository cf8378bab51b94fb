import type { Connection } from '../http/backend.ts'
import { withHeader } from '../http/with-header.ts'

/**
 * Takes a guest's bill token out of the URL, where servers and proxies log it, and into a header. The gateway puts it
 * where the API wants it (O5).
 */
export function billTokenInHeader(fetch: Connection['fetch']): Connection['fetch'] {
  return (url, init) => {
    const [path = '', search = ''] = url.split('?')
    const query = new URLSearchParams(search)
    const billToken = query.get('token')
    if (billToken === null) return fetch(url, init)
    // Out of a mangled link, say: no header can carry it, and no order opens with it.
    if (!/^[\x21-\x7e]+$/.test(billToken)) return Promise.resolve(new Response(null, { status: 404 }))
    query.delete('token')
    return fetch(query.size > 0 ? `${path}?${query}` : path, withHeader(init, 'X-Bill-Token', billToken))
  }
}
