import type { cimplifyLink } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { endSessionOf, type LinkCaller } from './link-sessions.ts'
import { clearSessionCookie, readSessionCookie } from './session-cookie.ts'

/** What a checkout does when it signs out (L29). It succeeds whatever it finds, so it tells nothing about a token. */
export function elementsHandlers(services: Services): Handlers<typeof cimplifyLink.elements, LinkCaller> {
  return {
    logout({ body }, { request, reply }) {
      // Named session_token in the API, but it is the refresh token (C4).
      for (const refreshToken of [body?.session_token, readSessionCookie(request.headers)]) {
        if (refreshToken !== undefined) endSessionOf(services, refreshToken)
      }
      clearSessionCookie(reply.headers)
      return { success: true, message: 'Logged out successfully' }
    },
  }
}
