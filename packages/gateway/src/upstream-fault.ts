import { GatewayError } from './gateway-error.ts'
import type { Report } from './unexpected.ts'

/** No connection came about, so nothing was sent: always safe to try again. */
const neverSent = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
])

/** The code that Node puts on what made a `fetch` fail. */
function causeCode(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { cause } = error
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
}

/** The API answered something that cannot be passed on. */
export const badAnswer = () =>
  new GatewayError(502, 'UPSTREAM_BAD_ANSWER', 'The API gave an answer that the gateway cannot read.')

/** What a failed call to the API means for the caller: was it sent, and what may be done now. */
export function upstreamFault(error: unknown, report: Report): GatewayError {
  if (error instanceof GatewayError) return error
  if (error instanceof DOMException && error.name === 'TimeoutError') {
    return new GatewayError(504, 'UPSTREAM_TIMEOUT', 'The API did not answer in time. Its outcome is unknown.')
  }
  if (neverSent.has(causeCode(error) ?? '')) {
    return new GatewayError(503, 'UPSTREAM_UNREACHABLE', 'The API cannot be reached.', { retryAfter: '1' })
  }
  // Also where a `fetch` of the merchant's own throws: only the error itself tells which it was.
  report(error)
  return new GatewayError(502, 'UPSTREAM_CONNECTION_LOST', 'The connection to the API broke. The outcome is unknown.')
}
