import type { BackendName } from '../http/api-error.ts'
import type { Connection } from '../http/backend.ts'

/** The two tokens as the API gives them out. Secrets, both. */
export interface SessionTokens {
  readonly sessionToken: string
  readonly refreshToken: string
  /** Whose they are. */
  readonly customerId: string
}

/** Where the tokens of a shopper's session are kept, and how requests get to each API with their credential. */
export interface Custody {
  readonly kind: 'gateway' | 'memory' | 'cookie'
  /** Where the paths of Cimplify Link begin. */
  readonly cimplifyLinkUrl: string
  /** Sends with whatever credential there is; renews it once where it can and has to. */
  readonly fetch: Connection['fetch']
  /**
   * Where another API is, and how it is spoken to.
   * @throws where it cannot be reached this way, with what to do about it
   */
  connectionTo(api: OtherBackend): Connection
  /**
   * Changes with every session and says nothing about whose it is; `null` when there is surely none, and then no
   * request is worth sending. On a server, where it cannot be known, `'unknown'`.
   */
  sessionMark(): string | null
  /** Keeps what verifying a code gave out. */
  keep(tokens: SessionTokens | null): void
  /** Forgets what this page holds. At once, also offline. */
  forget(): void
  /** Hears that another tab signed in or out. Missing where tabs share nothing, or where the mark says it all. */
  heardOtherTab?(): void
}

/** The APIs beside Cimplify Link, whose session it is. */
export type OtherBackend = Exclude<BackendName, 'cimplify-link'>

/**
 * A custody that waits for the till's way of sending. A page imports the one that it uses, so that it carries no other:
 * `createTill({ custody: memoryCustody({ … }) })`.
 */
export type CustodyMaker = (fetch: typeof globalThis.fetch) => Custody
