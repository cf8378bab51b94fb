import { GatewayError } from './gateway-error.ts'
import type { Log } from './log.ts'

/** Takes an error to whoever looks after the shop: it may hold anybody's words, so no log and no answer has it. */
export type Report = (error: unknown) => void

/** Turns an error that nothing expected into a refusal, and says that there was one. */
export type Unexpected = (error: unknown, operation: string) => GatewayError

/** Makes it. */
export const createUnexpected =
  (log: Log, report: Report): Unexpected =>
  (error, operation) => {
    report(error)
    log({
      event: 'notice',
      message: `The gateway could not answer ${operation}: an error that nothing expected. \`onError\` gets it whole.`,
    })
    return new GatewayError(503, 'GATEWAY_FAULT', 'The gateway cannot answer now.', { retryAfter: '1' })
  }
