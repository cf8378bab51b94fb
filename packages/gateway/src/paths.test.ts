import { cimplifyLink, cimplifyOrders, imprint, linkit, listEndpoints } from '@tillkit/client/contracts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGateway } from './gateway.ts'
import { testSecret } from './test/shop.ts'

const apis = { cimplify: [cimplifyLink, cimplifyOrders], linkit: [linkit], imprint: [imprint] }

const routes = Object.entries(apis).flatMap(([prefix, contracts]) =>
  contracts.flatMap((contract) => listEndpoints(contract).map(([, { method, path }]) => ({ prefix, method, path }))),
)

/** What may stand upstream for a template: its own words, and ids of one segment. */
const templates = routes.map(({ prefix, method, path }) => ({
  method,
  pattern: new RegExp(`^/${prefix}${path.replaceAll(/:\w+/g, '[A-Za-z0-9][A-Za-z0-9_-]{0,127}')}$`),
}))

const nasty = fc.constantFrom(
  '.',
  '..',
  '%2e',
  '%2E%2e',
  '..%2f',
  '%2f',
  '/',
  '//',
  '\\',
  '%5c',
  '%00',
  '%0d%0a',
  ';',
  '?',
  '#',
  '@',
  ':',
  'default',
  'lookup',
  'search',
  'addresses',
  'me',
  'v1',
  '%',
  '%zz',
  ' ',
  '\u0130',
  '\uFF0E',
  '~',
  '*',
  '-',
  '_',
)
const segment = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,20}$/),
  fc.string({ maxLength: 12 }),
  fc.array(nasty, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')),
)

test('of twenty thousand paths none reaches an API outside its templates', async () => {
  const reached: { method: string; path: string }[] = []
  const gateway = createGateway({
    cimplifyLink: { url: 'https://api.example/cimplify' },
    cimplifyOrders: { url: 'https://api.example/cimplify', publicKey: 'pk_test' },
    linkit: { url: 'https://api.example/linkit', token: 'token', organizationId: 'org_1' },
    imprint: { url: 'https://api.example/imprint', key: 'key' },
    // Staff get furthest: nothing but the path itself stands in the way.
    authorizeStaff: () => true,
    businessId: 'bus_1',
    secrets: [testSecret],
    async fetch({ url, method }) {
      reached.push({ method, path: new URL(url).pathname })
      return Response.json([])
    },
  })
  const wrong: unknown[] = []

  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...routes),
      fc.array(segment, { maxLength: 3 }),
      fc.boolean(),
      async (...drawn) => {
        const [{ prefix, method, path }, segments, appended] = drawn
        const ids = [...segments]
        const filled = path.replaceAll(/:\w+/g, () => ids.shift() ?? 'x')
        const asked = appended ? [filled, ...ids].join('/') : filled
        const before = reached.length
        const url = `https://shop.example/till/${prefix}${asked}`
        if (!URL.canParse(url)) return
        await gateway.fetch(
          new Request(url, {
            method,
            headers: { 'X-Tillkit': '1', 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/json' },
            ...(method === 'POST' || method === 'PUT' ? { body: '{"partner_customer_id":"1"}' } : {}),
          }),
        )
        for (const each of reached.slice(before)) {
          if (!templates.some(({ method, pattern }) => method === each.method && pattern.test(each.path))) {
            wrong.push({ url, ...each })
          }
        }
      },
    ),
    { numRuns: 20_000 },
  )
  expect(wrong).toEqual([])
  // Enough came through to mean something.
  expect(reached.length).toBeGreaterThan(1_000)
}, 120_000)
