import { seedDemoOrders } from './cimplify-orders/seed.ts'
import { demoShopper, seedDemoShopper } from './database/seed.ts'
import { seedImprintCustomers } from './imprint/seed.ts'
import { seedLinkitCustomers } from './linkit/seed.ts'
import type { Services } from './services.ts'

/** Which data a fresh sandbox has: the demo shopper, or nobody. */
export type Seed = 'demo' | 'none'

/** Empties every table and what is kept in memory, returns to the real time, and answers who is there now. */
export function resetSandbox(services: Services, seed: Seed) {
  const { database, clock, faults, journal } = services
  database.transaction(() => {
    for (const table of [
      'outbox',
      'phone_prompts',
      'otp_codes',
      'status_checks',
      'idempotent_answers',
      'orders',
      'customers',
      'linkit_customers',
      'imprint_customers',
    ])
      database.run(`delete from ${table}`)
    clock.reset()
    if (seed === 'demo') {
      seedDemoShopper(database, clock)
      seedDemoOrders(services)
      seedLinkitCustomers({ database, clock })
      seedImprintCustomers(database)
    }
  })
  faults.clear()
  journal.clear()
  return seed === 'demo' ? { name: demoShopper.name, phone: demoShopper.phone } : null
}
