import { expect, test } from 'vitest'
import type { LogEntry } from '../log.ts'
import { memoryStore } from './memory.ts'

test('entries expire, and writing anew gives new time', async () => {
  let time = 0
  const store = memoryStore({ now: () => time })
  await store.set('a', '1', 10)
  expect(await store.setIfAbsent('a', '2', 10)).toBe(false)
  time = 9_999
  expect(await store.get('a')).toBe('1')
  await store.set('a', '3', 10)
  time = 19_998
  expect(await store.get('a')).toBe('3')
  time = 20_000
  expect(await store.get('a')).toBeUndefined()
  expect(await store.setIfAbsent('a', '4', 10)).toBe(true)
  await store.delete('a')
  expect(await store.get('a')).toBeUndefined()
})

test('a count keeps the time of its first', async () => {
  let time = 0
  const store = memoryStore({ now: () => time })
  expect(await store.increment('a', 10)).toBe(1)
  time = 9_000
  expect(await store.increment('a', 10)).toBe(2)
  time = 10_000
  expect(await store.increment('a', 10)).toBe(1)
})

test('one of many takes what is absent', async () => {
  const store = memoryStore()
  const takes = await Promise.all(Array.from({ length: 50 }, () => store.setIfAbsent('lease', 'x', 15)))
  expect(takes.filter(Boolean)).toHaveLength(1)
})

test('a full one drops what expired first, then the oldest', async () => {
  let time = 0
  const store = memoryStore({ now: () => time, capacity: 3 })
  await store.set('old', '1', 100)
  await store.set('short', '1', 1)
  await store.set('young', '1', 100)
  time = 2_000
  await store.set('next', '1', 100)
  expect(await store.get('old')).toBe('1')
  await store.set('last', '1', 100)
  expect(await store.get('old')).toBeUndefined()
  expect(await store.get('last')).toBe('1')
})

test('an entry written anew counts as young', async () => {
  const store = memoryStore({ capacity: 3 })
  for (const key of ['a', 'b', 'a', 'c', 'd']) await store.set(key, '1', 100)
  expect(await store.get('a')).toBe('1')
  expect(await store.get('b')).toBeUndefined()
})

test('says once that it serves one process', async () => {
  const entries: LogEntry[] = []
  const store = memoryStore({ log: (entry) => entries.push(entry) })
  await store.set('a', '1', 1)
  await store.get('a')
  expect(entries).toEqual([{ event: 'notice', message: expect.stringContaining('one process') }])
})
