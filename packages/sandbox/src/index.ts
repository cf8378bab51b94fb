import { connectNodeSqlite } from './database/node-sqlite.ts'
import { createSandboxOn, type Sandbox, type SandboxOptions } from './sandbox.ts'

export type { Sandbox, SandboxOptions } from './sandbox.ts'

/** The four APIs on SQLite in Node: in memory, or kept in `options.data`. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return createSandboxOn(connectNodeSqlite(options.data ?? ':memory:'), options)
}
