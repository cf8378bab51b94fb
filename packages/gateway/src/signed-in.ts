import { answerOf, passOn, type Answer } from './answer.ts'
import type { Call, Flow } from './call.ts'
import type { EndedSessions } from './ended-sessions.ts'
import type { Forward } from './forward.ts'
import { GatewayError, SessionOver, signedOut } from './gateway-error.ts'
import type { Refresh } from './refresh.ts'
import type { SessionCookie } from './session-cookie.ts'
import { isNearExpiry, type Session } from './session.ts'

/** What answering for a signed-in shopper needs. */
export interface SignedInOptions {
  forward: Forward
  sessionCookie: SessionCookie
  refresh: Refresh
  ended: EndedSessions
  now: () => number
}

/** Makes the flow of every route that needs a session: the bearer comes out of the cookie, refreshed when it is due. */
export function createSignedIn({ forward, sessionCookie, refresh, ended, now }: SignedInOptions): Flow {
  /** A refresh before the API has to refuse. When it fails on doubt, the old bearer may still do. */
  async function renewInTime(session: Session): Promise<{ current: Session; doubt?: GatewayError }> {
    if (!isNearExpiry(session, now())) return { current: session }
    try {
      return { current: await refresh.renew(session) }
    } catch (error) {
      if (!(error instanceof GatewayError) || error.status === 401) throw error
      return { current: session, doubt: error }
    }
  }

  const ask = (call: Call, { sessionToken }: Session) =>
    forward({ ...call.upstream, bearer: sessionToken }).then(passOn, (error: unknown) => {
      if (error instanceof GatewayError) return answerOf(error, now())
      throw error
    })

  async function askWithFreshBearer(call: Call, session: Session): Promise<{ answer: Answer; current: Session }> {
    const { current, doubt } = await renewInTime(session)
    const answer = await ask(call, current)
    if (answer.status !== 401) return { answer, current }
    if (doubt) throw doubt
    // Refused before it had an effect, so it may be sent again, with its own idempotency key, and only once.
    const renewed = await refresh.renew(current)
    return { answer: await ask(call, renewed), current: renewed }
  }

  async function answerFor(call: Call, session: Session): Promise<Answer> {
    if (await ended.has(session)) throw signedOut()
    const { answer, current } = await askWithFreshBearer(call, session)
    // Signed out meanwhile: a new cookie now would bring the session back.
    if (current === session || (await ended.has(current))) return answer
    return { ...answer, cookies: await sessionCookie.write(current, call.cookies) }
  }

  return async (call) => {
    const session = await sessionCookie.read(call.cookies)
    if (!session) {
      // A cookie that does not open is left alone: the instance with its key may be the next one asked.
      const isGuest = !sessionCookie.isPresent(call.cookies)
      return { ...answerOf(signedOut(), now()), cookies: isGuest ? sessionCookie.clearHint(call.cookies) : [] }
    }
    try {
      return await answerFor(call, session)
    } catch (error) {
      if (!(error instanceof SessionOver)) throw error
      return { ...answerOf(error, now()), cookies: sessionCookie.clear(call.cookies) }
    }
  }
}
