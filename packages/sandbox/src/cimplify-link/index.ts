import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { addressHandlers } from './addresses.ts'
import { authHandlers } from './auth.ts'
import { dataHandlers } from './data.ts'
import { elementsHandlers } from './elements.ts'
import { enrollmentHandlers } from './enrollment.ts'
import type { LinkCaller } from './link-sessions.ts'
import { mobileMoneyHandlers } from './mobile-money.ts'
import { orderHandlers } from './orders.ts'
import { preferencesHandlers } from './preferences.ts'
import { profileHandlers } from './profile.ts'
import { sessionHandlers } from './sessions.ts'

export { cimplifyLinkConventions } from './envelope.ts'

/** Cimplify Link, `/v1/link/*`. */
export function cimplifyLinkHandlers(services: Services): Handlers<typeof cimplifyLink, LinkCaller> {
  return {
    auth: authHandlers(services),
    data: dataHandlers(services),
    profile: profileHandlers(services),
    preferences: preferencesHandlers(services),
    addresses: addressHandlers(services),
    mobileMoney: mobileMoneyHandlers(services),
    enrollment: enrollmentHandlers(services),
    orders: orderHandlers(services),
    sessions: sessionHandlers(services),
    elements: elementsHandlers(services),
  }
}
