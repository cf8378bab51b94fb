import { endAllSessions, rotateTokens, startSession } from '../cimplify-link/link-sessions.ts'
import { codeLifetime, resendAfter, sendCode } from '../cimplify-link/otp-codes.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { newShopper } from './new-shopper.ts'
import type { Scenario } from './scenario.ts'

const device = { deviceName: 'Chrome on Android', ipAddress: null }

/** The same sandbox, some time ago. */
const secondsAgo = (services: Services, seconds: number): Services => ({
  ...services,
  clock: { ...services.clock, now: () => services.clock.now() - seconds * 1000 },
})

/** What goes wrong while signing in, and while staying signed in. */
export const signInScenarios = {
  'expired-code': {
    about: 'A code was sent to this phone, and has expired.',
    setUp(services) {
      const { phone } = newShopper(services)
      sendCode(secondsAgo(services, codeLifetime + 1), { type: 'phone', value: phone })
      const [message] = services.outbox.list({ type: 'phone', value: phone })
      return { phone, code: message?.code ?? '' }
    },
  },
  'rate-limited': {
    about: 'A code was sent to this phone a moment ago, so that another is refused for half a minute.',
    setUp(services) {
      const { phone } = newShopper(services)
      sendCode(services, { type: 'phone', value: phone })
      return { phone, retry_after_seconds: resendAfter }
    },
  },
  'revoked-session': {
    about: 'These tokens belong to a session that was ended from another device.',
    setUp(services) {
      const { id, phone } = newShopper(services)
      const { sessionToken, refreshToken } = startSession(services, id, device)
      endAllSessions(services, id)
      return { phone, session_token: sessionToken, refresh_token: refreshToken }
    },
  },
  'rotated-token-reuse': {
    about: 'This refresh token was used already: whoever sends it again ends the session, which still works.',
    setUp(services) {
      const { id, phone } = newShopper(services)
      const { refreshToken } = startSession(services, id, device)
      const rotated = rotateTokens(services, refreshToken)
      if (rotated instanceof Refusal) throw rotated
      return { phone, session_token: rotated.sessionToken, used_refresh_token: refreshToken }
    },
  },
} satisfies Record<string, Scenario>
