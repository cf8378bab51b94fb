import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { imprintCustomerIds } from './imprint/seed.ts'
import { serveSandbox, type SandboxServer } from './node.ts'
import { everyOperation } from './test/every-operation.ts'
import { likeSample } from './test/like-sample.ts'
import { readCurl } from './test/read-curl.ts'
import { openStorefront } from './test/storefront.ts'
import { ama, link } from './test/visitor.ts'

// The APIs' own curl examples, as their texts print them. They were not written by whoever wrote the contracts: a
// mistake that contracts, client and sandbox share shows here.

const folder = new URL('examples/', import.meta.url)
const examples = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.sh'))
  .map((file) => file.replaceAll('\\', '/').slice(0, -'.sh'.length))

let server: SandboxServer
beforeEach(async () => {
  server = await serveSandbox({ port: 0 })
})
afterEach(() => server.close())

/** Where the texts say that the APIs are, and where they are here. */
const bases = [
  ['https://api.cimplify.io', '/cimplify'],
  ['https://dev.sbx.imprint.co', '/imprint'],
  ['https://linkit.works', '/linkit'],
] as const

/** What has to be there for an example to work: a shopper, a code that was sent, orders. */
async function prepare() {
  const { sandbox, url } = server
  const shop = openStorefront({ fetch: (path, init) => fetch(url + path, init) })
  const { token, refreshToken, customer_id: customerId } = await shop.signIn()
  const { text: addresses } = await shop.send('GET', `${link}/addresses`, { token })
  const guests = await shop.checkout()
  await shop.answerPhone('approve')
  const own = await shop.checkout({ session: token })
  for (const { id } of [guests, own]) await shop.advance(id, 'confirmed')
  // Until another code may be sent, and again.
  sandbox.clock.advance(60)
  await shop.requestOtp()
  sandbox.clock.advance(60)
  return { token, refreshToken, customerId, addresses, guests, own, code: await shop.latestCode() }
}

/** An example with what stands in it for ids, keys and tokens put in. Nothing else is changed. */
function fillIn(example: string, { guests, own, ...shopper }: Awaited<ReturnType<typeof prepare>>): string {
  const [address = ''] = /addr_\w+/.exec(shopper.addresses) ?? []
  // The shopper's own, unless the example is a guest's.
  const order = example.includes('token=') ? guests : own
  const values = [
    ...bases.map(([base, mount]) => [base, server.url + mount] as const),
    ['"123456"', `"${shopper.code}"`],
    ['eyJ_refresh...', shopper.refreshToken],
    ['eyJ...', shopper.token],
    ['ord_...', guests.id],
    ['bus_...', 'bus_sandbox'],
    ['addr_...', address],
    ['ord_01H…', order.id],
    ['bt_n3k…', order.billToken],
    ['cus_01H…', shopper.customerId ?? ''],
    ['pk_test_your_publishable_key', 'pk_test_sandbox'],
    ['{customer_id}', imprintCustomerIds[0]],
    ['your_token_here', 'linkit_test_sandbox'],
    ['org_123', 'org_sandbox'],
  ] as const
  return values.reduce((text, [written, meant]) => text.replaceAll(written, meant), example)
}

/** Credentials that a text asks for in words, and leaves out of its example. */
const leftOut: Readonly<Record<string, (token: string) => string>> = {
  'cimplify-orders/orders.list': (token) => `Bearer ${token}`,
  'cimplify-orders/orders.read.customer': (token) => `Bearer ${token}`,
  'cimplify-orders/orders.attachCustomer': (token) => `Bearer ${token}`,
  'imprint/accountLinks.create': () => 'Bearer imprint_test_sandbox',
}

test('all twenty are here', () => {
  const count = (api: string) => examples.filter((example) => example.startsWith(`${api}/`)).length
  expect(['cimplify-link', 'cimplify-orders', 'imprint', 'linkit'].map(count)).toEqual([11, 7, 1, 1])
  expect(examples).toHaveLength(20)
})

test.each(examples)('%s', async (example) => {
  const [api = '', file = ''] = example.split('/')
  const operation = everyOperation.find(({ name }) => `${api} ${file}.`.startsWith(`${name}.`))
  const prepared = await prepare()
  const { url, method, headers, body } = readCurl(
    fillIn(readFileSync(new URL(`${example}.sh`, folder), 'utf8'), prepared),
  )
  const authorization = leftOut[example]?.(prepared.token)
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(authorization === undefined ? {} : { Authorization: authorization }) },
    ...(body === undefined ? {} : { body }),
  })
  expect(response.status).toBe(200)
  const answer: unknown = await response.json()
  expect(v.safeParse(operation?.answer ?? v.unknown(), answer).issues).toBeUndefined()
  expect(answer).toEqual(likeSample(operation?.printedAnswer))
  expect(server.sandbox.journal.list().at(-1)).toMatchObject({ method, path: operation?.template, status: 200 })
})

test('a number is masked as the text masks it', async () => {
  const { json } = await openStorefront({ fetch: (path, init) => fetch(server.url + path, init) }).requestOtp(ama)
  expect(json).toMatchObject({ data: { success: true, message: 'OTP sent to +233****0000', expires_in: 300 } })
})
