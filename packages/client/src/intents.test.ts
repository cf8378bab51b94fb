import { expect, test } from 'vitest'
import { ApiError, type ApiErrorCode } from './http/api-error.ts'
import { createIntents, newIdempotencyKey } from './intents.ts'

const failure = (code: ApiErrorCode) =>
  new ApiError({ code, backend: 'cimplify-link', operation: 'POST /v1/link/addresses' })

/** Answers of the wire in turn, and the keys that they were asked with. */
function wire(...answers: ('done' | ApiErrorCode)[]) {
  const keys: string[] = []
  const send = async (key: string) => {
    keys.push(key)
    const answer = answers[keys.length - 1] ?? 'done'
    if (answer === 'done') return answer
    throw failure(answer)
  }
  return { keys, send }
}

test('two taps in one tick are one request', async () => {
  const intents = createIntents()
  const { keys, send } = wire()
  const [one, other] = await Promise.all([
    intents.run('add', { city: 'Accra', label: 'Home' }, send),
    intents.run('add', { label: 'Home', city: 'Accra' }, send),
  ])
  expect([one, other]).toEqual(['done', 'done'])
  expect(keys).toHaveLength(1)
})

test('after an unknown outcome the same payload goes with the same key', async () => {
  for (const code of ['unreachable', 'connection-lost', 'timeout', 'server-error', 'unexpected-answer'] as const) {
    const intents = createIntents()
    const { keys, send } = wire(code)
    await expect(intents.run('add', { label: 'Home' }, send)).rejects.toMatchObject({ code })
    await intents.run('add', { label: 'Home' }, send)
    expect(keys[1]).toBe(keys[0])
  }
})

test('so does what fetch itself throws: nobody heard of an answer', async () => {
  const intents = createIntents()
  const keys: string[] = []
  const send = async (key: string) => {
    keys.push(key)
    if (keys.length === 1) throw new TypeError('Failed to fetch')
  }
  await expect(intents.run('place', { basket: 'b1' }, send)).rejects.toThrow('Failed to fetch')
  await intents.run('place', { basket: 'b1' }, send)
  expect(keys[1]).toBe(keys[0])
})

test.each(['rate-limited', 'refused'] as const)(
  'who is turned away (%s) after a lost answer keeps the key',
  async (code) => {
    const intents = createIntents()
    const { keys, send } = wire('connection-lost', code, 'done', code, 'done')
    const add = () => intents.run('add', { label: 'Home' }, send)
    await expect(add()).rejects.toMatchObject({ code: 'connection-lost' })
    await expect(add()).rejects.toMatchObject({ code })
    await add()
    expect(new Set(keys).size).toBe(1)
    // At first it is a no like any other.
    await expect(add()).rejects.toMatchObject({ code })
    await add()
    expect(keys[4]).not.toBe(keys[3])
  },
)

test('a definite answer, another payload or another verb gets a key of its own', async () => {
  const intents = createIntents()
  const { keys, send } = wire('validation', 'unreachable', 'done', 'done', 'done')
  await expect(intents.run('add', { label: 'Home' }, send)).rejects.toThrow('validation')
  await expect(intents.run('add', { label: 'Home' }, send)).rejects.toThrow('unreachable')
  await intents.run('add', { label: 'Work' }, send)
  await intents.run('remove', { label: 'Home' }, send)
  await intents.run('add', { label: 'Home' }, send)
  expect(new Set(keys).size).toBe(4)
  expect(keys[4]).toBe(keys[1])
})

test('a wish that another one took the place of is a new one when it is wished again', async () => {
  const intents = createIntents()
  const { keys, send } = wire('connection-lost', 'done', 'done')
  const choose = (id: string) => intents.run('makeDefault', { id }, send, { sets: 'default' })
  await expect(choose('b')).rejects.toMatchObject({ code: 'connection-lost' })
  expect(intents.isInDoubt('default')).toBe(true)
  await choose('c')
  expect(intents.isInDoubt('default')).toBe(false)
  await choose('b')
  expect(new Set(keys).size).toBe(3)
})

test('wished again at once it has the same key, and a no leaves the doubt', async () => {
  const intents = createIntents()
  const { keys, send } = wire('timeout', 'validation', 'timeout', 'done')
  const name = (text: string) => intents.run('update', { text }, send, { sets: 'name' })
  await expect(name('Bea')).rejects.toMatchObject({ code: 'timeout' })
  await expect(name('')).rejects.toMatchObject({ code: 'validation' })
  expect(intents.isInDoubt('name')).toBe(true)
  await expect(name('Cee')).rejects.toMatchObject({ code: 'timeout' })
  await name('Cee')
  expect(keys[3]).toBe(keys[2])
  expect(intents.isInDoubt('name')).toBe(false)
})

test('signing out forgets them', async () => {
  const intents = createIntents()
  const { keys, send } = wire('unreachable')
  await expect(intents.run('add', { label: 'Home' }, send)).rejects.toThrow('unreachable')
  intents.clear()
  await intents.run('add', { label: 'Home' }, send)
  expect(keys[1]).not.toBe(keys[0])
})

test('keys are long, random and printable', () => {
  const keys = Array.from({ length: 1000 }, newIdempotencyKey)
  expect(new Set(keys).size).toBe(1000)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
})
