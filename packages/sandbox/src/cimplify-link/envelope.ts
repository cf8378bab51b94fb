import type { ApiConventions } from '../api-conventions.ts'
import type { Services } from '../services.ts'
import { authenticate, type LinkCaller } from './link-sessions.ts'

/** How Cimplify Link answers, refuses and knows its callers. */
export function cimplifyLinkConventions(services: Services): ApiConventions<LinkCaller> {
  const meta = () => ({ timestamp: new Date(services.clock.now()).toISOString() })
  return {
    mount: '/cimplify',
    root: '/v1/link',
    authenticate: (request) => authenticate(services, request),
    wrapSuccess: (answer, code) => ({
      // The API does not say what a deletion answers; its sign-out says this much.
      data: answer ?? { success: true },
      meta: meta(),
      status: { code, success: true },
    }),
    // Assumed (A1).
    wrapRefusal: ({ code, message, details, status }) => ({
      error: { code, message, details },
      meta: meta(),
      status: { code: status, success: false },
    }),
  }
}
