import { answerOf, passOn, type Answer } from './answer.ts'
import type { Call, Flow } from './call.ts'
import type { EndedSessions } from './ended-sessions.ts'
import type { Forward, UpstreamAnswer } from './forward.ts'
import { GatewayError, SessionOver, signedOut } from './gateway-error.ts'
import { toUpstream, type Filling } from './outgoing.ts'
import type { Refresh } from './refresh.ts'
import type { SessionCookie } from './session-cookie.ts'
import { isNearExpiry, type Session } from './session.ts'
import type { Unexpected } from './unexpected.ts'

/** What answering for a signed-in shopper needs. */
export interface SignedInOptions {
  forward: Forward
  sessionCookie: SessionCookie
  refresh: Refresh
  ended: EndedSessions
  now: () => number
  unexpected: Unexpected
}

/** Looks at what the API said in the end, and may say something else in its place. */
type Look = (answer: UpstreamAnswer, call: Call) => UpstreamAnswer | Promise<UpstreamAnswer>

/** Makes flows that need a session. */
export interface SignedIn {
  /** Asks the API with the bearer out of the cookie, refreshed when it is due or refused. */
  ask(fill?: (call: Call, session: Session) => Filling, look?: Look): Flow
  /** Works for the shopper without the bearer. The session is known to have lived within the life of one bearer. */
  work(work: (call: Call, session: Session) => Promise<Answer>): Flow
}

/** A session while a request is answered: a refresh on the way moves it on. */
interface Held {
  session: Session
}

/** Whether doing it for somebody who signed out a moment ago changes nothing. */
const onlyReads = ({ endpoint }: Call) => endpoint.safe ?? endpoint.method === 'GET'

/** Makes the maker. */
export function createSignedIn({ forward, sessionCookie, refresh, ended, now, unexpected }: SignedInOptions): SignedIn {
  /** A refresh before the API has to refuse. When it fails on doubt, a bearer that lives still does. */
  async function renewInTime(held: Held): Promise<GatewayError | undefined> {
    if (!isNearExpiry(held.session, now())) return undefined
    try {
      held.session = await refresh.renew(held.session)
      return undefined
    } catch (error) {
      if (!(error instanceof GatewayError) || error.status === 401) throw error
      return error
    }
  }

  async function askWithFreshBearer(call: Call, held: Held, filling: Filling): Promise<UpstreamAnswer> {
    const request = toUpstream(call, filling)
    const ask = () => forward({ ...request, bearer: held.session.sessionToken })
    const doubt = await renewInTime(held)
    const answer = await ask()
    if (answer.status !== 401) return answer
    if (doubt) throw doubt
    // Refused before it had an effect, so it may be sent again, with its own idempotency key, and only once.
    held.session = await refresh.renew(held.session)
    return ask()
  }

  async function checkNotEnded(call: Call, session: Session) {
    // A store that is down keeps nobody from reading: the API knows a session that is over by itself.
    const isOver = onlyReads(call) ? ended.hasForCertain(session) : ended.has(session)
    if (await isOver) throw signedOut()
  }

  async function answerFor(call: Call, session: Session, work: (held: Held) => Promise<Answer>): Promise<Answer> {
    await checkNotEnded(call, session)
    const held = { session }
    // As an answer, so that the cookie of a refreshed session goes out with it.
    const answer = await work(held).catch((error: unknown) => {
      if (error instanceof SessionOver) throw error
      const { method, path } = call.endpoint
      return answerOf(error instanceof GatewayError ? error : unexpected(error, `${method} ${path}`), now())
    })
    // Signed out meanwhile: a new cookie now would bring the session back.
    if (held.session === session || (await ended.hasForCertain(held.session))) return answer
    return { ...answer, cookies: await sessionCookie.write(held.session, call.cookies) }
  }

  const flow =
    (work: (call: Call, held: Held) => Promise<Answer>): Flow =>
    async (call) => {
      const session = await sessionCookie.read(call.cookies)
      if (!session) {
        // A cookie that does not open is left alone: the instance with its key may be the next one asked.
        const isGuest = !sessionCookie.isPresent(call.cookies)
        return { ...answerOf(signedOut(), now()), cookies: isGuest ? sessionCookie.clearHint(call.cookies) : [] }
      }
      try {
        return await answerFor(call, session, (held) => work(call, held))
      } catch (error) {
        if (!(error instanceof SessionOver)) throw error
        return { ...answerOf(error, now()), cookies: sessionCookie.clear(call.cookies) }
      }
    }

  return {
    ask: (fill, look = (answer) => answer) =>
      flow(async (call, held) => {
        const answer = await askWithFreshBearer(call, held, fill?.(call, held.session) ?? {})
        return passOn(await look(answer, call))
      }),
    work: (work) =>
      flow(async (call, held) => {
        const doubt = await renewInTime(held)
        // Nobody asks Cimplify here, so its bearer alone tells that the session lives.
        if (doubt && now() >= held.session.expiresAt) throw doubt
        return work(call, held.session)
      }),
  }
}
