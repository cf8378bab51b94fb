import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { createDatabase } from './database.ts'
import { connectNodeSqlite } from './node-sqlite.ts'
import { connectWasmSqlite } from './wasm-sqlite.ts'

const connections = {
  'node:sqlite': async () => connectNodeSqlite(':memory:'),
  'sqlite-wasm': connectWasmSqlite,
}

const row = v.object({ name: v.string() })

describe.each(Object.entries(connections))('%s', (_name, connect) => {
  const open = async () => {
    const database = createDatabase(await connect())
    database.exec('create table people (name text primary key, friend text references people) strict')
    const add = (name: string, friend: string | null = null) =>
      database.run('insert into people (name, friend) values (:name, :friend)', { name, friend })
    const names = () => database.all(row, 'select name from people order by name').map(({ name }) => name)
    return { database, add, names }
  }

  test('a transaction is all or nothing', async () => {
    const { database, add, names } = await open()
    database.transaction(() => add('Ama'))
    expect(() =>
      database.transaction(() => {
        add('Kofi')
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(names()).toEqual(['Ama'])
    expect(database.takeEffects()).toEqual(['insert people'])
    database.close()
  })

  test('a transaction within a transaction undoes only its own part', async () => {
    const { database, add, names } = await open()
    database.transaction(() => {
      add('Ama')
      expect(() =>
        database.transaction(() => {
          add('Kofi')
          add('Ama')
        }),
      ).toThrow(/unique/i)
      database.transaction(() => add('Esi'))
    })
    expect(names()).toEqual(['Ama', 'Esi'])
    database.close()
  })

  test('foreign keys hold, and a failed statement can be used again', async () => {
    const { database, add, names } = await open()
    expect(() => add('Ama', 'nobody')).toThrow(/foreign key/i)
    add('Kofi')
    add('Ama', 'Kofi')
    expect(names()).toEqual(['Ama', 'Kofi'])
    database.close()
  })

  test('answers how many rows changed, and refuses a name that the statement does not have', async () => {
    const { database, add } = await open()
    add('Ama')
    add('Esi')
    expect(database.run('update people set friend = null')).toBe(2)
    expect(database.run('delete from people where name = :name', { name: 'Kofi' })).toBe(0)
    expect(() => database.run('delete from people where name = :name', { nam: 'Ama' })).toThrow(/name|parameter/i)
    database.close()
  })
})
