import { cimplifyLink, type Endpoint } from '@tillkit/client/contracts'
import type { Forward, UpstreamAnswer, UpstreamRequest } from './forward.ts'
import type { Session } from './session.ts'

/** Short: a shopper who signs out is not kept waiting, and is signed out here whatever the API does. */
const deadline = 5_000

/** Tells the API that a session is over. Tries twice; `undefined` when no answer came. */
export type Revoke = (session: Pick<Session, 'sessionToken' | 'refreshToken'>) => Promise<UpstreamAnswer | undefined>

/**
 * Makes it for the API at `url`. Neither of the API's two sign-outs says that it does the other's work (C8): the one
 * ends the bearer's session, the other revokes a refresh token. The answer is the first one's.
 */
export function createRevoke(forward: Forward, url: string): Revoke {
  const { auth, elements } = cimplifyLink

  function twice(request: Omit<UpstreamRequest, 'deadline'>) {
    const once = () => forward({ ...request, deadline })
    return once()
      .catch(once)
      .catch(() => undefined)
  }

  const to = ({ method, path }: Endpoint) => ({ method, url: url + path, template: path })

  return async ({ sessionToken, refreshToken }) => {
    // Named session_token in the API, but it is the refresh token (C4).
    const body = JSON.stringify({ session_token: refreshToken })
    const [answer] = await Promise.all([
      twice({ ...to(auth.logout), bearer: sessionToken }),
      twice({ ...to(elements.logout), body }),
    ])
    return answer
  }
}
