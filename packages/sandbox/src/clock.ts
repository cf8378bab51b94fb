import * as v from 'valibot'
import type { Database } from './database/database.ts'

/** The sandbox's time: the real one, plus what a test has skipped. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Skips time, for everything that expires. */
  advance(seconds: number): void
  /** Back to the real time. */
  reset(): void
}

/** Everything takes its time from here. What was skipped is kept in the database, so a restart does not go back. */
export function createClock(database: Database, realTime: () => number): Clock {
  const kept = database.get(v.object({ value: v.string() }), `select value from settings where name = 'skipped_time'`)
  let skipped = Number(kept?.value ?? 0)
  const skip = (milliseconds: number) => {
    skipped = milliseconds
    database.run(`insert or replace into settings (name, value) values ('skipped_time', :value)`, {
      value: String(skipped),
    })
  }
  return {
    now: () => realTime() + skipped,
    advance: (seconds) => skip(skipped + seconds * 1000),
    reset: () => skip(0),
  }
}
