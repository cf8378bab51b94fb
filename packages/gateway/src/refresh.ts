import { cimplifyLink, linkErrorSchema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { EndedSessions } from './ended-sessions.ts'
import { fingerprint } from './fingerprint.ts'
import type { Forward, UpstreamAnswer } from './forward.ts'
import { GatewayError, SessionOver, signedOut } from './gateway-error.ts'
import type { Metrics } from './metrics.ts'
import type { Revoke } from './revoke.ts'
import type { Sealer } from './sealer.ts'
import { readSession, sessionSchema, type Session } from './session.ts'
import { createOnce } from './store/once.ts'
import type { Store } from './store/store.ts'

/** Seconds. The call itself gives up well before, so that no two ever present the same refresh token. */
const lease = 15
const longestDeadline = 10_000

/** What refreshing needs. */
export interface RefreshOptions {
  url: string
  forward: Forward
  store: Store
  sealer: Sealer
  ended: EndedSessions
  revoke: Revoke
  now: () => number
  metrics?: Metrics
  /** Milliseconds, where less than the usual ten seconds is wanted. */
  deadline?: number | undefined
}

/** New tokens for a session, without losing it. */
export interface Refresh {
  /**
   * The session's successor: one refresh at the API, however many tabs and processes ask. Throws `SessionOver` when the
   * API refused for certain, and any other `GatewayError` on doubt, or with 401 when the shopper signed out meanwhile:
   * then the cookies stay as they are.
   */
  renew(session: Session): Promise<Session>
  /** The newest form of a session that the store knows of, without asking the API. */
  newest(session: Session): Promise<Session>
}

const onDoubt = (retryAfter = '1') =>
  new GatewayError(503, 'REFRESH_FAILED', 'The session could not be refreshed. It is kept: try again.', { retryAfter })

function codeOf({ json }: UpstreamAnswer): string {
  const parsed = v.safeParse(linkErrorSchema, json)
  return parsed.success && parsed.output.error.code === 'SESSION_REVOKED' ? 'SESSION_REVOKED' : 'UNAUTHENTICATED'
}

/** Makes it. The refresh token rotates at each use and a used one ends the session: hence all the care (L15, A12). */
export function createRefresh({
  url,
  forward,
  store,
  sealer,
  ended,
  revoke,
  now,
  metrics = () => {},
  ...options
}: RefreshOptions): Refresh {
  const deadline = Math.min(options.deadline ?? longestDeadline, longestDeadline)
  const { method, path } = cimplifyLink.auth.refresh
  const once = createOnce<Session, Session>({
    store,
    sealer,
    purpose: 'successor',
    schema: sessionSchema,
    recall: async (successor) => successor,
    lease,
  })
  const keyOf = ({ family, refreshToken }: Session) => fingerprint(family, 'refresh', refreshToken)

  /** Asks the API. Only its 401 is a definite no; what the texts leave open counts as doubt. */
  async function exchange(session: Session, key: string): Promise<Session> {
    // Named session_token in the API, but it is the refresh token (C4, L14).
    const body = JSON.stringify({ session_token: session.refreshToken })
    const request = { method, url: url + path, template: path, body, idempotencyKey: key, deadline }
    const answer = await forward(request).catch(() => {
      throw onDoubt()
    })
    if (answer.status === 401) throw new SessionOver(codeOf(answer))
    const successor = answer.status === 200 ? readSession(answer.json, now(), session) : undefined
    if (!successor || successor.refreshToken === session.refreshToken) throw onDoubt(answer.retryAfter)
    return successor
  }

  async function countedExchange(session: Session, key: string): Promise<Session> {
    try {
      const successor = await exchange(session, key)
      metrics({ name: 'refresh', outcome: 'made' })
      return successor
    } catch (error) {
      metrics({ name: 'refresh', outcome: error instanceof SessionOver ? 'refused' : 'doubtful' })
      throw error
    }
  }

  async function newest(session: Session): Promise<Session> {
    const successor = await once.recall(await keyOf(session))
    return successor ? newest(successor) : session
  }

  async function work(session: Session, key: string, remember: (successor: Session) => Promise<void>) {
    try {
      const fresh = await countedExchange(session, key)
      await remember(fresh)
      // In this order: whoever signs out marks first and looks for a successor then. One of us sees the other.
      if (await ended.hasForCertain(fresh)) await revoke(fresh)
      return fresh
    } catch (error) {
      if (!(error instanceof SessionOver)) throw error
      const winner = await once.recall(key).catch(() => undefined)
      if (winner) return winner
      throw (await ended.hasForCertain(session)) ? signedOut() : error
    }
  }

  async function renew(session: Session): Promise<Session> {
    const key = await keyOf(session)
    const successor = await once.run(key, (remember) => work(session, key, remember))
    if (!successor) {
      throw new GatewayError(409, 'REFRESH_IN_PROGRESS', 'Another request is refreshing the session.', {
        retryAfter: '1',
      })
    }
    if (await ended.hasForCertain(successor)) throw signedOut()
    return successor
  }

  return { renew, newest }
}
