import { GatewayError } from './gateway-error.ts'
import type { Connection } from './gateway.ts'
import type { Log } from './log.ts'

const message =
  'The body of this request was read before the gateway could. Mount the gateway before body parsers such as express.json().'

/** Refuses a request without the body that it came with: as an empty one it would look like the page's mistake. */
export function refuseReadBefore(request: Request, { bodyWasRead }: Connection, log: Log): void {
  if (!bodyWasRead && !request.bodyUsed) return
  log({ event: 'notice', message })
  throw new GatewayError(500, 'BODY_READ_BEFORE', message)
}
