import type { UpstreamAnswer } from './forward.ts'
import { GatewayError } from './gateway-error.ts'
import type { Log } from './log.ts'

/**
 * Turns a refusal of the merchant's own key into a fault of the gateway's: as a 401 it would sign the shopper out.
 * @param name what the configuration calls the key
 */
export function refuseOwnKey(answer: UpstreamAnswer, operation: string, name: string, log: Log): UpstreamAnswer {
  if (answer.status !== 401 && answer.status !== 403) return answer
  log({ event: 'notice', message: `${operation} refused the configured credential. See \`${name}\`.` })
  throw new GatewayError(502, 'UPSTREAM_REFUSED', "The API does not take the gateway's own credential.")
}
