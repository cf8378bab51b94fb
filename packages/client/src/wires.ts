import type { BackendName } from './http/api-error.ts'
import type { Connection } from './http/backend.ts'
import type { Epoch } from './session/epoch.ts'
import type { Session } from './session/session.ts'

/** What sources are made of: a till's way to each API, its other sources, and the session that is on. */
export interface Wires {
  /** @throws where the till was not told how to reach that API, with what to do about it */
  readonly connectionTo: (api: BackendName) => Connection
  /** The merchant whose part of an account is shown, or `null` for all of it (L1). */
  readonly businessId: string | null
  readonly session: Session
  /** Counts the sessions: what a source keeps in memory ends with each of them. */
  readonly epoch: Epoch
  /** Where this tab keeps the keys that a reload must not lose. The till forgets it with the session. */
  readonly intentStorage: string
  /** Another source of the same till. */
  readonly source: <Source>(make: (wires: Wires) => Source) => Source
}
