import type { ApiConventions } from '../api-conventions.ts'
import type { Services } from '../services.ts'
import { identify, signedIn, type OrdersCaller } from './order-access.ts'

/** How Cimplify Orders answers, refuses and knows its callers. */
export function cimplifyOrdersConventions(services: Services): ApiConventions<OrdersCaller> {
  return {
    mount: '/cimplify',
    root: '/api/v1/orders',
    identify: (request) => identify(services, request),
    authenticate(request) {
      const caller = identify(services, request)
      signedIn(caller)
      return caller
    },
    wrapSuccess: (data) => ({ success: true, data }),
    // Assumed (A1). It has no place for details, so the message names the fields.
    wrapRefusal: ({ code, message, details = {} }) => ({
      success: false,
      error: {
        code,
        message: [message, ...Object.entries(details).map(([field, mistake]) => `${field} ${mistake}.`)].join(' '),
      },
    }),
  }
}
