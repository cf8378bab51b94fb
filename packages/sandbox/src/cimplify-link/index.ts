import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { addressHandlers } from './addresses.ts'
import { authHandlers } from './auth.ts'
import { dataHandlers } from './data.ts'
import type { LinkCaller } from './link-sessions.ts'

export { cimplifyLinkConventions } from './envelope.ts'

/** Cimplify Link, `/v1/link/*`. */
export function cimplifyLinkHandlers(services: Services): Handlers<typeof cimplifyLink, LinkCaller> {
  return {
    auth: authHandlers(services),
    data: dataHandlers(services),
    addresses: addressHandlers(services),
  }
}
