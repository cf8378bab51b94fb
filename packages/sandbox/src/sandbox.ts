import type { Transport } from './broken-responses.ts'
import type { Clock } from './clock.ts'
import { createMerchantOrders, type MerchantOrders } from './control/merchant-orders.ts'
import { createShopperPhone, type ShopperPhone } from './control/shopper-phone.ts'
import { createDatabase, type Connection } from './database/database.ts'
import { migrate } from './database/migrations.ts'
import type { Faults } from './faults.ts'
import { forgetOldAnswers } from './idempotency.ts'
import type { Journal } from './journal.ts'
import type { Outbox } from './outbox.ts'
import { resetSandbox, type Seed } from './reset.ts'
import { setUpScenario, type Facts, type ScenarioName } from './scenarios.ts'
import { serveApis } from './serve-apis.ts'
import { createServices } from './services.ts'

/** What a sandbox begins with. Every part has a default. */
export interface SandboxOptions {
  /** Where the data is kept: a folder, a database file, or `':memory:'`. @default ':memory:' */
  data?: string
  /** What a new database has in it: the demo shopper, or nobody. @default 'demo' */
  seed?: Seed
  /** Whether `/_sandbox` answers: the outbox, the clock, faults and reset. @default true */
  control?: boolean
  /** How long a used refresh token is still taken. The API promises none (A12). @default 0 */
  refreshLeewaySeconds?: number
  /** The real time, in milliseconds. @default Date.now */
  now?: () => number
  /** Hears of the sandbox's own mistakes, which a caller sees as a 500. @default console.error */
  onError?: (error: unknown) => void
}

/** The four APIs that the kit speaks, in this process. */
export interface Sandbox {
  /**
   * Answers a request as the APIs would, and may stand in for `globalThis.fetch`. Rejects, as that one does, when a
   * fault drops the connection; what carries the answer may be handed over for that.
   */
  readonly fetch: (input: Request | string | URL, init?: RequestInit, transport?: Transport) => Promise<Response>
  readonly clock: Clock
  readonly outbox: Outbox
  readonly orders: MerchantOrders
  readonly phone: ShopperPhone
  readonly faults: Faults
  readonly journal: Journal
  /** Gets into a situation, and tells what to know about it: whose phone, which order. */
  setUp<Name extends ScenarioName>(scenario: Name): Facts<Name>
  /** Starts afresh, with the demo shopper or nobody. */
  reset(seed?: Seed): void
  /** Closes the database. */
  close(): void
}

/** The sandbox on an open connection: the same in Node and in a browser. */
export function createSandboxOn(connection: Connection, options: SandboxOptions = {}): Sandbox {
  const database = createDatabase(connection)
  // One transaction, so that a process which dies here leaves no half-made database behind.
  const services = database.transaction(() => {
    const isNew = migrate(database)
    const created = createServices(database, {
      now: options.now ?? Date.now,
      refreshLeewaySeconds: options.refreshLeewaySeconds ?? 0,
      // oxlint-disable-next-line no-console -- a developer's tool must not hide its own mistakes
      reportError: options.onError ?? ((error) => console.error(error)),
    })
    if (isNew) resetSandbox(created, options.seed ?? 'demo')
    else forgetOldAnswers(created)
    return created
  })

  const serve = serveApis(services, { control: options.control ?? true })
  return {
    fetch: async (input, init, transport = {}) =>
      serve(input instanceof Request && !init ? input : new Request(input, init), transport),
    clock: services.clock,
    outbox: services.outbox,
    orders: createMerchantOrders(services),
    phone: createShopperPhone(services),
    faults: services.faults,
    journal: services.journal,
    setUp: (scenario) => setUpScenario(services, scenario),
    reset: (seed = 'demo') => void resetSandbox(services, seed),
    close: () => database.close(),
  }
}
