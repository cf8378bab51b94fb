import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { serveSandbox } from './node.ts'
import { basket, openStorefront } from './test/storefront.ts'
import { link, type Sent } from './test/visitor.ts'

let data: string
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'tillkit-sandbox-'))
})
afterEach(() => rm(data, { recursive: true, force: true }))

async function start() {
  const { url, sandbox, close } = await serveSandbox({ port: 0, data })
  return { sandbox, close, shop: openStorefront({ fetch: (path, init) => fetch(url + path, init) }) }
}

const address = { label: 'Gym', street_address: '1 Ring Road', city: 'Accra', region: 'Greater Accra', country: 'GH' }
const headers = { 'X-Public-Key': 'pk_test_sandbox' }

test('what was answered to a key is answered again after a restart, byte for byte, and nothing is done', async () => {
  const first = await start()
  const { token } = await first.shop.signIn()
  const { path, query } = await first.shop.checkout({ session: token })
  const order = `/cimplify/api/v1/orders${path}`
  const writes: [path: string, sent: Sent][] = [
    [`${link}/addresses`, { token, key: 'address', body: address }],
    [`${link}/addresses/addr_0/default`, { token, key: 'refused' }],
    [`${order}/cancel`, { token, key: 'cancel', headers, body: { reason: 'ordered the wrong item' } }],
    [`${order}/cancel${query}`, { key: 'as-a-guest', headers }],
    ['/_sandbox/orders', { key: 'checkout', body: { ...basket, payment: { method: 'cash' } } }],
  ]
  const send = async ({ shop }: typeof first) => {
    const answers = []
    for (const [to, sent] of writes) answers.push(await shop.send('POST', to, sent))
    return answers.map(({ status, text, headers: received }) => ({
      status,
      text,
      replayed: received.get('Idempotent-Replayed'),
    }))
  }
  const before = await send(first)
  expect(before.map(({ status }) => status)).toEqual([200, 404, 200, 409, 201])
  await first.close()

  const second = await start()
  expect(await send(second)).toEqual(before.map((answer) => ({ ...answer, replayed: 'true' })))
  expect(second.sandbox.journal.list().flatMap(({ effects }) => effects)).toEqual([])
  const other = await second.shop.send('POST', `${link}/addresses`, {
    token,
    key: 'address',
    body: { ...address, label: 'Pool' },
  })
  expect(other).toMatchObject({ status: 422, json: { error: { code: 'IDEMPOTENCY_KEY_REUSED' } } })
  await second.close()
})
