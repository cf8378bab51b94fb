import { connectWasmSqlite } from './database/wasm-sqlite.ts'
import { createSandboxOn, type Sandbox, type SandboxOptions } from './sandbox.ts'

export type { PlacedOrder } from './cimplify-orders/place-order.ts'
export type { Checkout } from './control/checkout.ts'
export type { Fault, FaultRule } from './faults.ts'
export type { JournalEntry } from './journal.ts'
export type { OutboxMessage } from './outbox.ts'
export type { PhonePrompt } from './phone-prompts.ts'
export type { Sandbox, SandboxOptions } from './sandbox.ts'
export type { Facts, ScenarioName } from './scenarios.ts'

/** The four APIs on SQLite in a browser tab. It lives in memory, and is new after a reload. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  if (options.data !== undefined && options.data !== ':memory:') {
    throw new Error(`createSandbox({ data }) keeps data in Node only: in a browser leave it out, or use ':memory:'.`)
  }
  return createSandboxOn(await connectWasmSqlite(), options)
}
