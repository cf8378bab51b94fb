import type { Call } from '../call.ts'
import { invalid } from '../gateway-error.ts'

/**
 * The contact that staff look up, as the query that the API wants (K5). It comes in a header, because servers and
 * proxies log queries; URL-encoded, because headers carry no other letters than English ones.
 */
export function contactOf({ headers }: Call) {
  const contact = new URLSearchParams(headers.get('X-Contact') ?? '')
  // An empty one is none.
  const email = contact.get('email') || undefined
  const phone = contact.get('phone') || undefined
  if (email === undefined && phone === undefined) {
    throw invalid('`X-Contact` says whom to look up: `email=…` or `phone=…`, URL-encoded.')
  }
  return { email, phone }
}
