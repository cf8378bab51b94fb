import type { BackendName } from './http/api-error.ts'
import type { Connection } from './http/backend.ts'
import type { Intents } from './intents.ts'
import type { Session } from './session/session.ts'

/** What sources are made of: a till's way to each API, its intents, and the session that is on. */
export interface Wires {
  /** @throws where the till was not told how to reach that API, with what to do about it */
  readonly connectionTo: (api: BackendName) => Connection
  /** The merchant whose part of an account is shown, or `null` for all of it (L1). */
  readonly businessId: string | null
  readonly intents: Intents
  readonly session: Session
}
