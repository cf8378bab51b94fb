import { createClock, type Clock } from './clock.ts'
import type { Database } from './database/database.ts'
import { createFaults, type Faults } from './faults.ts'
import { createJournal, type Journal } from './journal.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createPhonePrompts, type PhonePrompts } from './phone-prompts.ts'

interface ServiceOptions {
  /** The real time, in milliseconds. */
  now: () => number
  /** How long a used refresh token is still taken. */
  refreshLeewaySeconds: number
  /** Hears of the sandbox's own mistakes, which a caller sees as a 500. */
  reportError: (error: unknown) => void
}

/** What every API of the sandbox stands on. */
export interface Services extends Omit<ServiceOptions, 'now'> {
  readonly database: Database
  readonly clock: Clock
  readonly outbox: Outbox
  readonly phonePrompts: PhonePrompts
  readonly faults: Faults
  readonly journal: Journal
}

/** One set of them for one database. */
export function createServices(database: Database, { now, ...options }: ServiceOptions): Services {
  const clock = createClock(database, now)
  return {
    ...options,
    database,
    clock,
    outbox: createOutbox(database, clock),
    phonePrompts: createPhonePrompts(database, clock),
    faults: createFaults(),
    journal: createJournal(clock),
  }
}
