import { connectNodeSqlite } from './database/node-sqlite.ts'
import { createSandboxOn, type Sandbox, type SandboxOptions } from './sandbox.ts'

export type { PlacedOrder } from './cimplify-orders/place-order.ts'
export type { Checkout } from './control/checkout.ts'
export type { Fault, FaultRule } from './faults.ts'
export type { JournalEntry } from './journal.ts'
export type { OutboxMessage } from './outbox.ts'
export type { PhonePrompt } from './phone-prompts.ts'
export type { Sandbox, SandboxOptions } from './sandbox.ts'
export type { Facts, ScenarioName } from './scenarios.ts'

/** The four APIs on SQLite in Node: in memory, or kept in `options.data`. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return createSandboxOn(connectNodeSqlite(options.data ?? ':memory:'), options)
}
