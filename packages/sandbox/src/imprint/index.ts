import type { imprint } from '@tillkit/client/contracts'
import type { Caller } from '../api-conventions.ts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { accountLinkHandlers } from './account-links.ts'

export { imprintConventions } from './conventions.ts'

/** Imprint, `/v2/customers/{id}/link`. */
export function imprintHandlers(services: Services): Handlers<typeof imprint, Caller> {
  return { accountLinks: accountLinkHandlers(services) }
}
