import { beforeEach, expect, test } from 'vitest'
import { createClock, type Clock } from './clock.ts'
import { createDatabase, type Database } from './database/database.ts'
import { migrate } from './database/migrations.ts'
import { connectNodeSqlite } from './database/node-sqlite.ts'
import { createPhonePrompts, promptLifetime, type PhonePrompt, type PhonePrompts } from './phone-prompts.ts'

let database: Database
let clock: Clock
let phones: PhonePrompts
beforeEach(() => {
  database = createDatabase(connectNodeSqlite(':memory:'))
  migrate(database)
  clock = createClock(database, () => Date.UTC(2026, 10, 21))
  phones = createPhonePrompts(database, clock)
  return () => database.close()
})

const payment = (subjectId: string, phoneNumber = '+233244000000') =>
  phones.ask({
    kind: 'approve-payment',
    phoneNumber,
    subjectId,
    text: 'Pay Kofi & Pantry?',
    money: { amount: '13.06', currency: 'GHS' },
  })
const ids = (prompts: PhonePrompt[]) => prompts.map(({ id }) => id)

test('a phone shows what waits for it, newest first', () => {
  const first = payment('pay_1')
  const second = payment('pay_2')
  const elsewhere = payment('pay_3', '+233200000000')
  expect(phones.listWaiting('+233244000000')).toEqual([second, first])
  expect(ids(phones.listWaiting())).toEqual(ids([elsewhere, second, first]))
  expect(first).toMatchObject({ amount: '13.06', currency: 'GHS', state: 'waiting', answered_at: null })
})

test('a newer prompt about the same thing takes the place of the older', () => {
  const older = payment('pay_1')
  const newer = payment('pay_1')
  expect(phones.listWaiting()).toEqual([newer])
  expect(() => phones.answer(older.id, 'approve')).toThrow('waits no longer')
})

test('an answer is heard once, by its own kind', () => {
  const heard: string[] = []
  phones.onAnswer('approve-payment', ({ subject_id, state }) => heard.push(`${subject_id} ${state}`))
  phones.onAnswer('verify-wallet', () => heard.push('wallet'))
  const { id } = payment('pay_1')
  expect(phones.answer(id, 'approve')).toMatchObject({ state: 'approved', answered_at: '2026-11-21T00:00:00.000Z' })
  expect(() => phones.answer(id, 'decline')).toThrow('waits no longer')
  expect(heard).toEqual(['pay_1 approved'])
})

test('an answer whose consequence fails was not given', () => {
  phones.onAnswer('approve-payment', () => {
    throw new Error('no money')
  })
  const { id } = payment('pay_1')
  expect(() => phones.answer(id, 'approve')).toThrow('no money')
  expect(ids(phones.listWaiting())).toEqual([id])
})

test('a prompt leaves the phone after its time, and cannot be answered any more', () => {
  const { id } = payment('pay_1')
  clock.advance(promptLifetime - 1)
  expect(ids(phones.listWaiting())).toEqual([id])
  clock.advance(1)
  expect(() => phones.answer(id, 'approve')).toThrow('waits no longer')
  expect(phones.listWaiting()).toEqual([])
})

test('a prompt that is taken back is gone', () => {
  payment('pay_1')
  const other = payment('pay_2')
  phones.withdraw('approve-payment', 'pay_1')
  phones.withdraw('verify-wallet', 'pay_2')
  expect(phones.listWaiting()).toEqual([other])
})

test('there is no answering what was never asked', () => {
  expect(() => phones.answer('prm_0', 'approve')).toThrow('no such prompt')
})
