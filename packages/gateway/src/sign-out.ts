import { passOn, type Answer } from './answer.ts'
import type { Flow } from './call.ts'
import type { EndedSessions } from './ended-sessions.ts'
import type { Refresh } from './refresh.ts'
import type { Revoke } from './revoke.ts'
import type { SessionCookie } from './session-cookie.ts'
import type { Session } from './session.ts'

/** What signing out needs. */
export interface SignOutOptions {
  sessionCookie: SessionCookie
  refresh: Refresh
  ended: EndedSessions
  revoke: Revoke
  now: () => number
}

/** The documented answer (L16): for the shopper it is true on this device whatever the API says. */
const signedOutHere = (now: number): Answer => ({
  status: 200,
  body: JSON.stringify({
    data: { success: true, message: 'Logged out on this device', action: 'discard_token' },
    meta: { timestamp: new Date(now).toISOString() },
    status: { code: 200, success: true },
  }),
})

/** Makes the flow that always ends with the cookies gone, and with the session ended at the API if it can be reached. */
export function createSignOut({ sessionCookie, refresh, ended, revoke, now }: SignOutOptions): Flow {
  async function end(session: Session): Promise<Answer | undefined> {
    // In this order: a refresh under way remembers its successor first and looks for this mark then. A store that is
    // down keeps nobody from signing out at the API.
    await ended.add(session).catch(() => undefined)
    const newest = await refresh.newest(session).catch(() => session)
    const answer = await revoke(newest)
    if (answer?.status === 200) return passOn(answer)
    // An expired bearer cannot end its own session while its refresh token lives on. A refresh that finds the mark
    // revokes what it got, and says so by throwing.
    if (answer?.status === 401) await refresh.renew(newest)
    return undefined
  }

  return async (call) => {
    const session = await sessionCookie.read(call.cookies)
    // The shopper is signed out here even if neither the store nor the API can be reached.
    const answer = session ? await end(session).catch(() => undefined) : undefined
    return { ...(answer ?? signedOutHere(now())), cookies: sessionCookie.clear(call.cookies) }
  }
}
