import type { Call } from '../call.ts'
import { invalid } from '../gateway-error.ts'

/**
 * The bill token that opens one order for a guest. It comes in a header, because servers and proxies log the query that
 * the API wants it in (O5).
 */
export function billTokenOf({ headers }: Call): string | undefined {
  const token = headers.get('X-Bill-Token')
  if (token === null) return undefined
  if (!/^[\x21-\x7e]{1,256}$/.test(token)) throw invalid('`X-Bill-Token` takes 1 to 256 printable ASCII characters.')
  return token
}
