import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { everyOperation, prepareCalls } from './test/every-operation.ts'
import { generatedJson, spoilt } from './test/generated-values.ts'
import { repetitions } from './test/long-run.ts'
import { openSandbox } from './test/open-sandbox.ts'

const pathText = fc.oneof(
  fc.stringMatching(/^[A-Za-z0-9_-]{1,20}$/),
  fc.string({ unit: 'binary', maxLength: 20 }).map((text) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, ''))),
  fc.constantFrom('..', '%2e%2e', '%2F', '%00', 'default', '__proto__'),
)
const headerText = fc.stringMatching(/^[\x21-\x7e][\x20-\x7e\xa0-\xff]{0,40}$/)
const query = fc.oneof(
  { weight: 3, arbitrary: fc.constant('') },
  fc.webQueryParameters().map((parameters) => `?${parameters}`),
  fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'limit',
          'offset',
          'page',
          'status',
          'type',
          'search',
          'email',
          'phone',
          'token',
          'business_id',
        ),
        fc.oneof(fc.integer().map(String), pathText),
      ),
      { maxLength: 3 },
    )
    .map((parameters) => `?${parameters.map((pair) => pair.join('=')).join('&')}`),
)

const requests = everyOperation.map((operation) =>
  fc.record({
    operation: fc.constant(operation),
    method: fc.oneof(
      { weight: 9, arbitrary: fc.constant(operation.endpoint.method) },
      fc.constantFrom('GET', 'PATCH', 'DELETE'),
    ),
    id: fc.option(pathText, { nil: undefined, freq: 4 }),
    isSignedIn: fc.oneof({ weight: 9, arbitrary: fc.constant(true) }, fc.constant(false)),
    headers: fc.dictionary(
      fc.constantFrom(
        'Idempotency-Key',
        'Authorization',
        'X-Public-Key',
        'Cookie',
        'Origin',
        'User-Agent',
        'Content-Type',
      ),
      headerText,
      { maxKeys: 1, noNullPrototype: true },
    ),
    query,
    body: fc.oneof(
      { weight: 6, arbitrary: spoilt(operation.sample).map((json) => JSON.stringify(json) ?? '') },
      generatedJson.map((json) => JSON.stringify(json)),
      fc.string({ unit: 'binary' }),
    ),
  }),
)

test('no request makes the sandbox fail', { timeout: 300_000 }, async () => {
  const mistakes: unknown[] = []
  const open = await openSandbox['in Node']({ onError: (error) => mistakes.push(error) })
  let calls = await prepareCalls(open)
  const seen = new Map<number, number>()
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(...requests),
      async ({ operation, method, id, isSignedIn, headers, query: asked, body }) => {
        const response = await open.fetch(calls.pathOf(operation, id) + asked, {
          method,
          headers: {
            ...(isSignedIn ? calls.headersOf(operation) : {}),
            'Content-Type': 'application/json',
            ...headers,
          },
          ...(method === 'GET' ? {} : { body }),
        })
        const text = await response.text()
        seen.set(response.status, (seen.get(response.status) ?? 0) + 1)
        expect(mistakes).toEqual([])
        expect(response.status).toBeLessThan(500)
        // Dots lead out of the API, to paths that belong to none.
        const isInItsShape =
          response.status < 400 || id !== undefined || v.safeParse(operation.error, JSON.parse(text)).success
        expect(isInItsShape).toBe(true)
        const wasThrownOut = isSignedIn && response.status === 401 && Object.keys(headers).length === 0
        if (wasThrownOut) {
          open.sandbox.reset()
          calls = await prepareCalls(open)
        }
      },
    ),
    { numRuns: repetitions(10_000, 100_000) },
  )
  // A suite that is refused everything has shown nothing.
  const of = (status: number) => seen.get(status) ?? 0
  expect(of(200) + of(201) + of(204)).toBeGreaterThan(repetitions(10_000, 100_000) / 20)
  await open.close()
})
