import { cimplifyLinkBackend } from './apis/cimplify-link.ts'
import { logout } from './contracts/cimplify-link/logout.ts'
import { isApiError } from './http/api-error.ts'
import { bind } from './http/bind.ts'
import { forgetShopper, withStorage } from './page-storage.ts'
import { createEpoch } from './session/epoch.ts'
import { pendingSignOut } from './session/pending-sign-out.ts'
import { createSession, type Session } from './session/session.ts'
import { createTabChannel } from './session/tab-channel.ts'
import { tellOnce } from './till-events.ts'
import { chooseCustody, type TillOptions } from './till-options.ts'
import type { Wires } from './wires.ts'

/** The kit's headless core: verbs in the shopper's words, and the session that they run under. */
export interface Till {
  readonly session: Session
  /** The merchant whose part of an account is shown, or `null` for all of it. */
  readonly businessId: string | null
  /**
   * A source of this till, made at the first call: `till.source(addressBookSource).list()`. Sources come in with whoever
   * uses them, so that a page carries no API that it does not speak to.
   */
  readonly source: <Source>(make: (wires: Wires) => Source) => Source
  /** Signs out on this device at once, also offline; then tells the API (L16). Answers whether the API heard it. */
  signOut(): Promise<{ revoked: boolean }>
  /**
   * Tells the server of a sign-out that it has not heard of yet, now and whenever the network comes back. Sends
   * nothing where there is none. Answers how to stop.
   */
  resume(): () => void
}

/**
 * Makes a till. It sends nothing by itself.
 *
 * ```ts
 * const till = createTill({ gateway: '/till' })
 * ```
 */
export function createTill(options: TillOptions): Till {
  const fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init))
  const custody = chooseCustody(options, fetch)
  const cimplifyLink = { baseUrl: custody.cimplifyLinkUrl, fetch: custody.fetch }
  // Sessions in memory are a till's own: two of them on a page must not read each other's cache.
  const own = custody.kind === 'memory' ? `~${Math.random().toString(36).slice(2)}` : ''
  const instance = options.instance ?? custody.cimplifyLinkUrl + own
  const epoch = createEpoch()
  const sources = new Map<unknown, unknown>()
  const intentStorage = `till-intents ${options.instance ?? custody.cimplifyLinkUrl}`
  const session = createSession(instance, custody, epoch, createTabChannel(`tillkit ${instance}`))
  let signingOut = new AbortController()
  epoch.subscribe(() => {
    // The late answer to a sign-out takes the cookies away: those of whoever has signed in since.
    if (session.mayExist()) signingOut.abort()
    // Also where nothing on this page would use them: another page of this tab may have left them.
    withStorage('sessionStorage', (storage) => storage.removeItem(intentStorage))
    // Whoever is asked to sign in again, here because the session ran out or was ended elsewhere, goes on where they were:
    // an order may be on its way. What is kept holds ids alone, which open nothing for anybody else.
    const left = session.ended === null || session.ended === 'signed-out'
    if (!session.mayExist() && left) forgetShopper()
  })

  const onEvent = options.onEvent && tellOnce(options.onEvent)
  const wires: Wires = {
    connectionTo: (api) => ({
      ...(api === 'cimplify-link' ? cimplifyLink : custody.connectionTo(api)),
      epoch,
      // A guest has none that could end, whatever the API says.
      onSessionEnded: (code) => session.mayExist() && session.end(code),
      onEvent,
    }),
    businessId: options.businessId ?? null,
    session,
    epoch,
    intentStorage,
    source,
  }
  // The last request of a session is answered after its end, so it cannot be dropped for coming from the past.
  const afterwards = bind({ logout }, cimplifyLinkBackend(cimplifyLink))

  function source<Source>(make: (wires: Wires) => Source): Source {
    if (!sources.has(make)) sources.set(make, make(wires))
    // A maker is its own key, so that what is kept under it is what it made.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion
    return sources.get(make) as Source
  }

  async function tellServer(): Promise<boolean> {
    signingOut = new AbortController()
    try {
      await afterwards.logout({ keepalive: true, signal: signingOut.signal })
    } catch (error) {
      // A session that the server does not know is signed out already.
      if (!isApiError(error) || error.code !== 'unauthenticated') return false
    }
    pendingSignOut.clear()
    return true
  }

  return {
    session,
    businessId: wires.businessId,
    source,
    async signOut() {
      // Sent first, because it needs the credential; not waited for, because the shopper is gone now.
      const told = tellServer()
      pendingSignOut.note()
      session.end('signed-out')
      return { revoked: await told }
    },
    resume() {
      if (typeof window === 'undefined') return () => undefined
      const tellIfPending = () => {
        // Somebody signed in since: their cookie has replaced the one that was to be taken away.
        if (session.mayExist()) pendingSignOut.clear()
        else if (pendingSignOut.exists()) void tellServer()
      }
      tellIfPending()
      window.addEventListener('online', tellIfPending)
      return () => window.removeEventListener('online', tellIfPending)
    },
  }
}
