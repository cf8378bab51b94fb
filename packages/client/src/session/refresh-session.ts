import * as v from 'valibot'
import { auth, linkSessionSchema } from '../contracts/cimplify-link/auth.ts'
import { linkEnvelopeSchema } from '../contracts/cimplify-link/envelope.ts'

/** Milliseconds that a refresh may take; whoever waits for it waits longer than that. */
const deadline = 15_000

/**
 * Asks Cimplify Link for new tokens (L14). A network that fails rejects, and ends nothing; a `Response` is the API's definite no.
 * @param refreshToken absent where the API's own cookie carries it
 */
export async function refreshSession(
  fetch: typeof globalThis.fetch,
  url: string,
  refreshToken?: string,
): Promise<v.InferOutput<typeof linkSessionSchema> | Response | null> {
  const abort = new AbortController()
  const timer = setTimeout(() => abort.abort(), deadline)
  try {
    const response = await fetch(url + auth.refresh.path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      redirect: 'error',
      signal: abort.signal,
      // Named session_token in the API, but it is the refresh token (C4). The cookie goes along only where it is the credential.
      ...(refreshToken === undefined
        ? { credentials: 'include' }
        : { body: JSON.stringify({ session_token: refreshToken }) }),
    })
    return await readSession(response)
  } finally {
    clearTimeout(timer)
  }
}

async function readSession(response: Response): Promise<v.InferOutput<typeof linkSessionSchema> | Response | null> {
  if (response.status >= 500 || response.status === 429) throw new TypeError('The session could not be refreshed now.')
  if (!response.ok) return response
  const envelope = v.safeParse(linkEnvelopeSchema, await response.json())
  const session = v.safeParse(linkSessionSchema, envelope.success ? envelope.output.data : null)
  return session.success ? session.output : null
}
