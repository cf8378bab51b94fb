import { keyFingerprint, takeOwnEffects } from '../idempotency.ts'
import { Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'

interface Asked {
  /** The path template below `/_sandbox`. */
  readonly path: string
  readonly key?: string | undefined
}

/** What the journal is told beside the effects. The work may change it. */
interface Told {
  status: number
  replayed: boolean
}

/** Does something in one transaction, and tells the journal of it as of an API's own request. */
export function journaled<Result>(services: Services, { path, key }: Asked, work: (told: Told) => Result): Result {
  const { database, journal } = services
  const told: Told = { status: 200, replayed: false }
  // What a reset or a scenario has written belongs to no request.
  database.takeEffects()
  try {
    return database.transaction(() => work(told))
  } catch (error) {
    told.status = error instanceof Refusal ? error.status : 500
    throw error
  } finally {
    journal.add({
      method: 'POST',
      path: `/_sandbox${path}`,
      ...told,
      idempotency_key: key === undefined ? null : keyFingerprint(key),
      effects: takeOwnEffects(database),
    })
  }
}
