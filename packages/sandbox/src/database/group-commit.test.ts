import * as v from 'valibot'
import { beforeEach, expect, test } from 'vitest'
import { createDatabase, type Database } from './database.ts'
import { connectNodeSqlite } from './node-sqlite.ts'

let database: Database
let statements: string[]
let commitNow: () => void
let isDiskFull: boolean

beforeEach(() => {
  const connection = connectNodeSqlite(':memory:')
  statements = []
  isDiskFull = false
  database = createDatabase({
    ...connection,
    run(sql, values) {
      statements.push(sql)
      if (isDiskFull && sql === 'commit') throw new Error('The disk is full.')
      return connection.run(sql, values)
    },
    whenToCommit(commit) {
      commitNow = commit
    },
  })
  database.exec('create table people (name text primary key) strict')
})

const add = (name: string) => database.commit(() => database.run('insert into people (name) values (:name)', { name }))
const names = () =>
  database.all(v.object({ name: v.string() }), 'select name from people order by name').map(({ name }) => name)

test('what arrives together is committed once', async () => {
  const added = Promise.all([add('Ama'), add('Kofi'), add('Esi')])
  commitNow()
  expect(await added).toEqual([1, 1, 1])
  expect(statements.filter((sql) => sql === 'commit')).toHaveLength(1)
  expect(names()).toEqual(['Ama', 'Esi', 'Kofi'])
})

test('one that fails undoes only its own part', async () => {
  const added = Promise.allSettled([add('Ama'), add('Ama'), add('Esi')])
  commitNow()
  expect((await added).map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
  expect(names()).toEqual(['Ama', 'Esi'])
})

test('nobody hears of work that could not be committed', async () => {
  isDiskFull = true
  const added = Promise.allSettled([add('Ama'), add('Kofi')])
  commitNow()
  expect((await added).map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(names()).toEqual([])
})

test('what arrives after a commit waits for the next one', async () => {
  const first = add('Ama')
  commitNow()
  await first
  const second = add('Kofi')
  expect(names()).toEqual(['Ama'])
  commitNow()
  await second
  expect(names()).toEqual(['Ama', 'Kofi'])
})
