import * as v from 'valibot'
import { expect, test } from 'vitest'
import { createSealer } from '../sealer.ts'
import { testSecret } from '../test/shop.ts'
import { memoryStore } from './memory.ts'
import { createOnce } from './once.ts'
import type { Store } from './store.ts'

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))

const instance = (store: Store, patience?: number) =>
  createOnce<string, string>({
    store,
    sealer: createSealer([testSecret]),
    purpose: 'test',
    schema: v.string(),
    recall: async (value) => value,
    lease: 15,
    ...(patience !== undefined && { patience }),
  })

test('many callers of two instances work once and get the same', async () => {
  const store = memoryStore()
  const first = instance(store)
  const second = instance(store)
  let worked = 0
  const outcomes = await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      (index % 2 ? first : second).run('key', async (remember) => {
        worked += 1
        await pause(70)
        await remember(`outcome ${worked}`)
        return `outcome ${worked}`
      }),
    ),
  )
  expect(new Set(outcomes)).toEqual(new Set(['outcome 1']))
})

test('a failure is shared with whoever waits here, and remembered by nobody', async () => {
  const once = instance(memoryStore())
  const fail = () => Promise.reject(new Error('no'))
  const outcomes = await Promise.allSettled([once.run('key', fail), once.run('key', async () => 'never')])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await once.run('key', async () => 'yes')).toBe('yes')
})

test('whoever waits takes over when the other one fails', async () => {
  const store = memoryStore()
  const failing = instance(store).run('key', async () => {
    await pause(60)
    throw new Error('no')
  })
  const taking = instance(store).run('key', async () => 'yes')
  await expect(failing).rejects.toThrow('no')
  expect(await taking).toBe('yes')
})

test('patience ends', async () => {
  const store = memoryStore()
  await store.set('test-lease:key', 'an instance that died', 15)
  expect(await instance(store, 100).run('key', async () => 'never')).toBeUndefined()
})

test("a lease that became another one's is left to it", async () => {
  const store = memoryStore()
  await instance(store).run('key', () => store.set('test-lease:key', 'other', 15).then(() => 'done'))
  expect(await store.get('test-lease:key')).toBe('other')
})

test('a store that fails after the work does not cost its outcome', async () => {
  const store = memoryStore()
  const failing = { ...store, set: () => Promise.reject(new Error('down')) }
  const outcome = await instance(failing).run('key', async (remember) => {
    await remember('yes')
    return 'yes'
  })
  expect(outcome).toBe('yes')
})
