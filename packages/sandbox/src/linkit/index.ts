import type { linkit } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { addressHandlers } from './addresses.ts'
import type { LinkitCaller } from './conventions.ts'
import { customerHandlers } from './customers.ts'

export { linkitConventions } from './conventions.ts'

/** Linkit, `/api/v1/customers*`. */
export function linkitHandlers(services: Services): Handlers<typeof linkit, LinkitCaller> {
  return { customers: customerHandlers(services), addresses: addressHandlers(services) }
}
