import initialiseSqlite, { type PreparedStatement } from '@sqlite.org/sqlite-wasm'
import type { Connection, SqlValues } from './database.ts'

/** Loaded once: each instance reserves memory of its own, and a tab that opens many sandboxes would run out of it. */
let loading: ReturnType<typeof initialiseSqlite> | undefined

/** Opens SQLite compiled to WebAssembly, in memory: the sandbox in a browser tab. */
export async function connectWasmSqlite(): Promise<Connection> {
  loading ??= initialiseSqlite()
  const sqlite = await loading
  const database = new sqlite.oo1.DB(':memory:')
  database.exec('pragma foreign_keys = on')

  const prepared = new Map<string, PreparedStatement>()
  const bind = (sql: string, values: SqlValues): PreparedStatement => {
    const statement = prepared.get(sql) ?? database.prepare(sql)
    prepared.set(sql, statement)
    // This binding wants the colon in the name, and refuses to bind nothing.
    const named = Object.entries(values).map(([name, value]) => [`:${name}`, value] as const)
    return named.length === 0 ? statement : statement.bind(Object.fromEntries(named))
  }

  return {
    run(sql, values) {
      const statement = bind(sql, values)
      try {
        statement.step()
        return database.changes()
      } finally {
        statement.reset()
      }
    },
    all(sql, values) {
      const statement = bind(sql, values)
      const rows: unknown[] = []
      try {
        while (statement.step()) rows.push(statement.get({}))
        return rows
      } finally {
        statement.reset()
      }
    },
    exec: (sql) => void database.exec(sql),
    whenToCommit: (commit) => commit(),
    close() {
      for (const statement of prepared.values()) statement.finalize()
      database.close()
    },
  }
}
