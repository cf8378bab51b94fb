import { cimplifyLink } from '@tillkit/client/contracts'
import * as v from 'valibot'
import type { Answer } from '../answer.ts'
import type { Call, Flow } from '../call.ts'
import type { EndedSessions } from '../ended-sessions.ts'
import type { SessionCookie } from '../session-cookie.ts'
import type { SignedIn } from '../signed-in.ts'

/** What ending sessions from the list of them needs. */
export interface EndHereOptions {
  signedIn: SignedIn
  sessionCookie: SessionCookie
  ended: EndedSessions
}

const { list } = cimplifyLink.sessions
const listedSchema = v.object({
  data: v.array(v.object({ id: v.string(), is_current: v.fallback(v.boolean(), false) })),
})

/** Whether a list of sessions marks this one as the one that asks. What cannot be read marks none. */
function marksCurrent(body: string | undefined, id: string | undefined): boolean {
  try {
    return v.parse(listedSchema, JSON.parse(body ?? '')).data.some((row) => row.is_current && row.id === id)
  } catch {
    return false
  }
}

const succeeded = ({ status }: Answer) => status >= 200 && status < 300

/** Makes the flows of "where you're signed in" that may end the session that asks: then it ends here too (L28). */
export function createEndHere({ signedIn, sessionCookie, ended }: EndHereOptions): { revokeAll: Flow; revoke: Flow } {
  const ask = signedIn.ask()

  async function endHere(answer: Answer, call: Call): Promise<Answer> {
    const session = await sessionCookie.read(call.cookies)
    // The API knows already: a store that is down must not keep the cookies alive.
    if (session) await ended.add(session).catch(() => undefined)
    return { ...answer, cookies: sessionCookie.clear(call.cookies) }
  }

  return {
    async revokeAll(call) {
      const answer = await ask(call)
      return succeeded(answer) ? endHere(answer, call) : answer
    },
    async revoke(call) {
      // Asked first: once it is revoked nobody answers. If nothing marks it, the next request is refused and ends it.
      const looked = await ask({ ...call, endpoint: list, idempotencyKey: undefined, json: undefined })
      if (looked.status === 401) return looked
      const answer = await ask(call)
      return succeeded(answer) && marksCurrent(looked.body, call.params.id) ? endHere(answer, call) : answer
    },
  }
}
