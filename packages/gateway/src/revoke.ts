import { cimplifyLink } from '@tillkit/client/contracts'
import type { Forward, UpstreamAnswer } from './forward.ts'

/** Short: a shopper who signs out is not kept waiting, and is signed out here whatever the API does. */
const deadline = 5_000

/** Tells the API that a session is over. Tries twice; `undefined` when no answer came. */
export type Revoke = (session: { sessionToken: string }) => Promise<UpstreamAnswer | undefined>

/** Makes it for the API at `url`. */
export function createRevoke(forward: Forward, url: string): Revoke {
  const { method, path } = cimplifyLink.auth.logout
  return async ({ sessionToken }) => {
    const once = () => forward({ method, url: url + path, bearer: sessionToken, deadline })
    return once()
      .catch(once)
      .catch(() => undefined)
  }
}
