/** The two tokens as the API gives them out. Secrets, both. */
export interface SessionTokens {
  readonly sessionToken: string
  readonly refreshToken: string
  /** Whose they are. */
  readonly customerId: string
}

/** Where the tokens of a shopper's session are kept, and how requests get their credential from there. */
export interface Custody {
  readonly kind: 'gateway' | 'memory' | 'cookie'
  /** Where the paths of Cimplify Link begin. */
  readonly cimplifyLinkUrl: string
  /** Sends with whatever credential there is; renews it once where it can and has to. */
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>
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
