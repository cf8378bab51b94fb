import { createCimplifyLinkApi } from './apis/cimplify-link.ts'
import type { AddressBook } from './domain/address-book.ts'
import { linkAddressBook } from './domain/link-address-book.ts'
import { linkDataSource, type LinkDataSource } from './domain/link-data.ts'
import { linkSessionSource, type LinkSessionSource } from './domain/link-session.ts'
import { isApiError } from './http/api-error.ts'
import { createIntents, type Intents } from './intents.ts'
import type { Custody } from './session/custody.ts'
import { createEpoch } from './session/epoch.ts'
import { gatewayCustody } from './session/gateway-custody.ts'
import { memoryCustody } from './session/memory-custody.ts'
import { pendingSignOut } from './session/pending-sign-out.ts'
import { createSession, type Session } from './session/session.ts'
import { createTabChannel } from './session/tab-channel.ts'

interface CommonOptions {
  /** How requests are sent. @default the page's own `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** Tells two kits on one page apart: part of cache keys and of the tabs' channel. @default where it sends to */
  readonly instance?: string
}

/** With a gateway (the default custody): the tokens never reach the page. */
export interface GatewayTillOptions extends CommonOptions {
  /** Where the merchant's server has mounted the gateway: `/till`. */
  readonly gateway: string
}

/** Without a server: the page holds the tokens in memory, and a reload signs out. */
export interface MemoryTillOptions extends CommonOptions {
  /** Where Cimplify Link's own paths begin. */
  readonly cimplifyLink: { readonly url: string }
}

export type TillOptions = GatewayTillOptions | MemoryTillOptions

/** The kit's headless core: verbs in the shopper's words, and the session that they run under. */
export interface Till {
  readonly session: Session
  readonly linkSession: LinkSessionSource
  readonly linkData: LinkDataSource
  readonly addresses: AddressBook
  readonly intents: Intents
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
  const instance = options.instance ?? custody.cimplifyLinkUrl
  const epoch = createEpoch()
  const intents = createIntents()
  const session = createSession(instance, custody, epoch, createTabChannel(`tillkit ${instance}`))
  epoch.subscribe(() => intents.clear())

  const backend = { baseUrl: custody.cimplifyLinkUrl, fetch: custody.fetch }
  const link = createCimplifyLinkApi({ ...backend, epoch, onSessionEnded: (code) => session.end(code) })
  // The last request of a session is answered after its end, so it cannot be dropped for coming from the past.
  const { auth } = createCimplifyLinkApi(backend)

  async function tellServer(): Promise<boolean> {
    try {
      await auth.logout({ keepalive: true })
    } catch (error) {
      // A session that the server does not know is signed out already.
      if (!isApiError(error) || error.code !== 'unauthenticated') return false
    }
    pendingSignOut.clear()
    return true
  }

  function signOut(): Promise<boolean> {
    // Sent first, because it needs the credential; not waited for, because the shopper is gone now.
    const told = tellServer()
    pendingSignOut.note()
    session.end('signed-out')
    return told
  }

  return {
    session,
    intents,
    linkSession: linkSessionSource(link, session, signOut),
    linkData: linkDataSource(link),
    addresses: linkAddressBook(link, intents, () => session.scope),
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

function chooseCustody(options: TillOptions, fetch: typeof globalThis.fetch): Custody {
  if ('gateway' in options && options.gateway) return gatewayCustody(options.gateway, fetch)
  if ('cimplifyLink' in options && options.cimplifyLink.url) return memoryCustody(options.cimplifyLink.url, fetch)
  throw new Error(
    "createTill needs to know where to send: { gateway: '/till' } with a gateway on your server, or { cimplifyLink: { url } } without one.",
  )
}
