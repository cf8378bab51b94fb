import type { Schema } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { createGroupCommit, type Commit } from './group-commit.ts'

/** What a column holds. Instants are milliseconds, yes and no are 1 and 0. */
export type SqlValue = string | number | null

/** The values of a statement by name: `{ id }` fills in `:id`. */
export type SqlValues = Readonly<Record<string, SqlValue>>

/** What an SQLite binding has to offer. Both keep the statements that they have prepared. */
export interface Connection {
  /** Runs one writing statement, and answers how many rows it changed. */
  run(sql: string, values: SqlValues): number
  /** Every row that a statement yields. */
  all(sql: string, values: SqlValues): unknown[]
  /** Runs a script without values. */
  exec(sql: string): void
  /** Commits at once where that costs nothing, or a moment later, so that what arrives meanwhile shares the cost. */
  readonly whenToCommit: (commit: () => void) => void
  close(): void
}

/**
 * The sandbox's database. Synchronous on purpose: between the first and the last statement of a transaction nothing
 * else can run, so a check and the write that relies on it need no lock.
 */
export interface Database {
  run(sql: string, values?: SqlValues): number
  /** The first row, read with its schema. */
  get<Row extends Schema>(row: Row, sql: string, values?: SqlValues): v.InferOutput<Row> | undefined
  /** Every row, read with its schema. */
  all<Row extends Schema>(row: Row, sql: string, values?: SqlValues): v.InferOutput<Row>[]
  exec(sql: string): void
  /** All or nothing. A transaction within a transaction undoes only its own part. */
  transaction<Result>(work: () => Result): Result
  /** A transaction for whoever can wait: those that arrive together are committed together. */
  readonly commit: Commit
  /** What was written since the last call, such as `'insert addresses'`: the journal's column of effects. */
  takeEffects(): string[]
  close(): void
}

const writes = /^\s*(insert|update|delete)\s+(?:or \w+ )?(?:into |from )?(\w+)/i

/** The one database over either binding. */
export function createDatabase(connection: Connection): Database {
  let depth = 0
  let effects: string[] = []

  const transaction = <Result>(work: () => Result): Result => {
    const written = effects.length
    const savepoint = `depth_${depth}`
    // Immediate: a second process on the same file waits here, not halfway.
    connection.run(depth === 0 ? 'begin immediate' : `savepoint ${savepoint}`, {})
    depth += 1
    try {
      const result = work()
      connection.run(depth === 1 ? 'commit' : `release ${savepoint}`, {})
      return result
    } catch (error) {
      connection.exec(depth === 1 ? 'rollback' : `rollback to ${savepoint}; release ${savepoint}`)
      effects = effects.slice(0, written)
      throw error
    } finally {
      depth -= 1
    }
  }

  return {
    run(sql, values = {}) {
      const changed = connection.run(sql, values)
      const [, verb, table] = writes.exec(sql) ?? []
      if (changed > 0 && verb && table) effects.push(`${verb} ${table}`)
      return changed
    },
    get: (row, sql, values = {}) => connection.all(sql, values).map((found) => v.parse(row, found))[0],
    all: (row, sql, values = {}) => connection.all(sql, values).map((found) => v.parse(row, found)),
    exec: (sql) => connection.exec(sql),
    transaction,
    commit: createGroupCommit(transaction, connection.whenToCommit),
    takeEffects() {
      const taken = effects
      effects = []
      return taken
    },
    close: () => connection.close(),
  }
}
