import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { setImmediate } from 'node:timers'
import type { Connection } from './database.ts'

/** Opens SQLite in Node: `':memory:'`, a database file, or a folder that gets one. */
export function connectNodeSqlite(data: string): Connection {
  const database = new DatabaseSync(databaseFile(data), { timeout: 5000, enableForeignKeyConstraints: true })
  // A write that was answered survives the machine losing power: that is what full synchronisation adds to WAL.
  database.exec('pragma journal_mode = wal; pragma synchronous = full')

  const prepared = new Map<string, StatementSync>()
  const prepare = (sql: string): StatementSync => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    return statement
  }

  return {
    run: (sql, values) => Number(prepare(sql).run(values).changes),
    all: (sql, values) => prepare(sql).all(values),
    exec: (sql) => database.exec(sql),
    // After every request that has arrived by now. In memory there is no disk to wait for.
    whenToCommit: data === ':memory:' ? (commit) => commit() : setImmediate,
    close: () => database.close(),
  }
}

function databaseFile(data: string): string {
  if (data === ':memory:') return data
  const path = ['.db', '.sqlite'].includes(extname(data)) ? data : join(data, 'sandbox.sqlite')
  const folder = dirname(path)
  // What was not there before is the sandbox's alone, and nobody's to commit.
  if (mkdirSync(folder, { recursive: true }) !== undefined) writeFileSync(join(folder, '.gitignore'), '*\n')
  return path
}
