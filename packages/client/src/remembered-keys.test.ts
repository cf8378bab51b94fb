// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { ApiError } from './http/api-error.ts'
import { createIntents } from './intents.ts'
import { createLastingIntents } from './lasting-intents.ts'
import { rememberedKeys } from './remembered-keys.ts'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  sessionStorage.clear()
})

const lost = new ApiError({ code: 'connection-lost', backend: 'cimplify-orders', operation: 'POST /cancel' })
const openPage = () => createLastingIntents(createIntents(), rememberedKeys('test'))

/** Sends from a page; answers the key that went along. */
async function send(page = openPage(), payload: unknown = { reason: 'late' }, answer: 'done' | ApiError = lost) {
  let sent = ''
  const run = page.run('orders.cancel', 'ord_1', payload, async (key) => {
    sent = key
    if (answer !== 'done') throw answer
  })
  await run.catch(() => undefined)
  return sent
}

test('a reload keeps the key until a definite answer', async () => {
  const key = await send()
  expect(openPage().isOpen('orders.cancel', 'ord_1')).toBe(true)
  expect(await send(openPage(), { reason: 'late' }, 'done')).toBe(key)
  expect(openPage().isOpen('orders.cancel', 'ord_1')).toBe(false)
  expect(await send()).not.toBe(key)
})

test('another payload, or a quarter of an hour later, is another intent', async () => {
  const key = await send()
  expect(await send(openPage(), { reason: 'other' })).not.toBe(key)
  vi.setSystemTime(Date.now() + 16 * 60_000)
  expect(await send()).not.toBe(key)
})

test('nothing of the payload is kept', async () => {
  await send(openPage(), { phone: '+233244000000', billToken: 'bt_1' })
  expect(sessionStorage.getItem('test')).not.toMatch(/244000000|bt_/)
})

test('an answer that comes after its session leaves the key of the next one', async () => {
  let arrive = () => {}
  const late = openPage().run(
    'orders.cancel',
    'ord_1',
    { reason: 'late' },
    () => new Promise<void>((r) => (arrive = r)),
  )
  sessionStorage.clear()
  const key = await send()
  arrive()
  await late
  expect(await send()).toBe(key)
})

test.each(['{', '7', '[null, 7, {"name": 1}]'])('storage that holds %s is as good as empty', async (text) => {
  sessionStorage.setItem('test', text)
  expect(openPage().isOpen('orders.cancel', 'ord_1')).toBe(false)
  const key = await send()
  expect(await send()).toBe(key)
})

test('the oldest make room', async () => {
  const keys = rememberedKeys('test')
  for (let index = 0; index < 30; index += 1) keys.keep(`name ${index}`, 'key')
  expect(keys.names()).toHaveLength(20)
  expect(keys.recall('name 0')).toBeNull()
  expect(keys.recall('name 29')).toBe('key')
})
