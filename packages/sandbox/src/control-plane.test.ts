import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSandbox, type OpenSandbox } from './test/open-sandbox.ts'
import { ama, link, visit } from './test/visitor.ts'

let open: OpenSandbox
let visitor: ReturnType<typeof visit>
beforeEach(async () => {
  open = await openSandbox['in Node']()
  visitor = visit(open)
})
afterEach(() => open.close())

test('the outbox has every message, newest first, of all or of one contact in any spelling', async () => {
  await visitor.requestOtp()
  open.sandbox.clock.advance(1)
  await visitor.requestOtp('kofi@example.com', 'email')
  const outbox = async (query = '') => (await visitor.send('GET', `/_sandbox/outbox${query}`)).json
  expect(await outbox()).toMatchObject([{ contact: 'kofi@example.com' }, { contact: ama }])
  const [message] = open.sandbox.outbox.list({ type: 'phone', value: ama })
  expect(message?.text).toContain(message?.code)
  for (const spelling of ['+233244000000', '%2B233244000000', '0244000000', '024%20400%200000', '00233244000000']) {
    expect(await outbox(`?contact=${spelling}`)).toEqual([message])
  }
  expect(await outbox('?contact=KOFI@example.com')).toMatchObject([{ contact: 'kofi@example.com' }])
  expect(await outbox('?contact=%2B254712345678')).toEqual([])
  expect((await visitor.send('GET', '/_sandbox/outbox?contact=nobody')).status).toBe(400)
})

test('reset starts afresh, with the demo shopper or nobody', async () => {
  const { token } = await visitor.signIn()
  await visitor.send('POST', `${link}/addresses`, {
    token,
    body: { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra' },
  })
  open.sandbox.clock.advance(3600)
  open.sandbox.faults.add({ fault: { kind: 'html' } })

  const reset = await visitor.send('POST', '/_sandbox/reset')
  expect(reset.json).toEqual({ shopper: { name: 'Ama Mensah', phone: ama } })
  expect(open.sandbox.outbox.list()).toEqual([])
  expect(open.sandbox.faults.list()).toEqual([])
  expect(Math.abs(open.sandbox.clock.now() - Date.now())).toBeLessThan(60_000)
  expect((await visitor.send('GET', `${link}/data`, { token })).status).toBe(401)
  const ownData = await visitor.send('GET', `${link}/data`, { token: (await visitor.signIn()).token })
  expect(ownData.json).toMatchObject({ data: { addresses: { length: 3 } } })

  const empty = await visitor.send('POST', '/_sandbox/reset', { body: { seed: 'none' } })
  expect(empty.json).toEqual({ shopper: null })
  expect((await visitor.requestOtp()).json).toMatchObject({ data: { is_new_account: true } })
})

test('the clock goes forwards only', async () => {
  const before = open.sandbox.clock.now()
  const advanced = await visitor.send('POST', '/_sandbox/clock', { body: { advance_seconds: 300 } })
  expect(advanced.json).toEqual({ now: expect.any(String) })
  expect(open.sandbox.clock.now() - before).toBeGreaterThanOrEqual(300_000)
  expect((await visitor.send('POST', '/_sandbox/clock', { body: { advance_seconds: -1 } })).status).toBe(400)
})

test('the journal tells what arrived, newest last', async () => {
  const { token } = await visitor.signIn()
  const body = { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra' }
  for (let times = 0; times < 2; times += 1) {
    await visitor.send('POST', `${link}/addresses`, { token, key: 'one', body })
  }
  await visitor.send('DELETE', `${link}/addresses`, { token })
  const entries = open.sandbox.journal.list().slice(-3)
  expect(entries).toMatchObject([
    { method: 'POST', path: `${link}/addresses`, status: 200, replayed: false, effects: ['insert addresses'] },
    { method: 'POST', path: `${link}/addresses`, status: 200, replayed: true, effects: [] },
    { method: 'DELETE', path: `${link}/addresses`, status: 405, effects: [] },
  ])
  expect(entries[0]?.idempotency_key).toBe(entries[1]?.idempotency_key)
})

test('a page from elsewhere may call the APIs, but neither read codes nor reset', async () => {
  const from = (Origin: string) => ({ headers: { Origin } })
  for (const [method, path] of [
    ['GET', 'outbox'],
    ['POST', 'reset'],
  ] as const) {
    expect((await visitor.send(method, `/_sandbox/${path}`, from('https://elsewhere.test'))).status).toBe(403)
    const near = await visitor.send(method, `/_sandbox/${path}`, from('http://localhost:5173'))
    expect(near.headers.get('Access-Control-Allow-Origin')).toBe('http://localhost:5173')
  }
  const preflight = (Origin: string) =>
    visitor.send('OPTIONS', `${link}/data`, { headers: { Origin, 'Access-Control-Request-Method': 'GET' } })
  const far = (await preflight('https://elsewhere.test')).headers
  expect(far.get('Access-Control-Allow-Origin')).toBe('*')
  expect(far.get('Access-Control-Allow-Credentials')).toBeNull()
  expect(far.get('Access-Control-Allow-Headers')).toBe('Authorization,Content-Type,Idempotency-Key,X-Public-Key')
  expect((await preflight('http://127.0.0.1:4000')).headers.get('Access-Control-Allow-Credentials')).toBe('true')
})

test('can be left out', async () => {
  const closed = await openSandbox['in Node']({ control: false })
  expect((await visit(closed).send('GET', '/_sandbox/outbox')).status).toBe(404)
  await closed.close()
})
