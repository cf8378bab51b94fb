import { demoShopper, seedDemoShopper } from './database/seed.ts'
import type { Services } from './services.ts'

/** Which data a fresh sandbox has: the demo shopper, or nobody. */
export type Seed = 'demo' | 'none'

/** Empties every table and what is kept in memory, returns to the real time, and answers who is there now. */
export function resetSandbox({ database, clock, faults, journal }: Services, seed: Seed) {
  database.transaction(() => {
    for (const table of ['outbox', 'otp_codes', 'idempotent_answers', 'customers']) database.run(`delete from ${table}`)
    clock.reset()
    if (seed === 'demo') seedDemoShopper(database, clock)
  })
  faults.clear()
  journal.clear()
  return seed === 'demo' ? { name: demoShopper.name, phone: demoShopper.phone } : null
}
