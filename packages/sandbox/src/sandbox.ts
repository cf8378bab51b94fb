import { cimplifyLink, cimplifyOrders, imprint, linkit } from '@tillkit/client/contracts'
import { Hono } from 'hono'
import { ConnectionDropped, type Transport } from './broken-responses.ts'
import { cimplifyLinkConventions, cimplifyLinkHandlers } from './cimplify-link/index.ts'
import { cimplifyOrdersConventions, cimplifyOrdersHandlers } from './cimplify-orders/index.ts'
import type { Clock } from './clock.ts'
import { controlPlane } from './control-plane.ts'
import { anyOrigin } from './cross-origin.ts'
import { createDatabase, type Connection } from './database/database.ts'
import { migrate } from './database/migrations.ts'
import type { Faults } from './faults.ts'
import { forgetOldAnswers } from './idempotency.ts'
import { implement } from './implement.ts'
import { imprintConventions, imprintHandlers } from './imprint/index.ts'
import type { Journal } from './journal.ts'
import { linkitConventions, linkitHandlers } from './linkit/index.ts'
import type { Outbox } from './outbox.ts'
import { resetSandbox, type Seed } from './reset.ts'
import { setUpScenario, type ScenarioName } from './scenarios.ts'
import type { Facts } from './scenarios/scenario.ts'
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
  readonly faults: Faults
  readonly journal: Journal
  /** Gets into a situation, and tells what to know about it: whose phone, which order. */
  setUp(scenario: ScenarioName): Facts
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

  const app = new Hono<{ Bindings: Transport }>()
  app.use('/cimplify/*', anyOrigin)
  implement(app, services, cimplifyLinkConventions(services), cimplifyLink, cimplifyLinkHandlers(services))
  implement(app, services, cimplifyOrdersConventions(services), cimplifyOrders, cimplifyOrdersHandlers(services))
  implement(app, services, imprintConventions, imprint, imprintHandlers(services))
  implement(app, services, linkitConventions, linkit, linkitHandlers(services))
  if (options.control ?? true) app.route('/_sandbox', controlPlane(services))
  app.notFound((c) => c.json({ error: { code: 'NOT_FOUND', message: 'There is no such path.' } }, 404))
  app.onError((error, c) => {
    if (error instanceof ConnectionDropped) throw error
    services.reportError(error)
    return c.json({ error: { code: 'INTERNAL_ERROR', message: 'The sandbox has made a mistake.' } }, 500)
  })

  return {
    fetch: async (input, init, transport = {}) =>
      app.fetch(input instanceof Request && !init ? input : new Request(input, init), transport),
    clock: services.clock,
    outbox: services.outbox,
    faults: services.faults,
    journal: services.journal,
    setUp: (scenario) => setUpScenario(services, scenario),
    reset: (seed = 'demo') => void resetSandbox(services, seed),
    close: () => database.close(),
  }
}
