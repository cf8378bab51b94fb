import * as fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { everyOperation } from './test/every-operation.ts'
import { generatedJson, spoilt } from './test/generated-values.ts'
import { repetitions } from './test/long-run.ts'

const parsers = everyOperation.flatMap(({ name, endpoint, sample, answerSample, error }) => [
  ...(endpoint.body ? [{ name: `${name} body`, schema: endpoint.body, sample }] : []),
  ...(endpoint.query
    ? [{ name: `${name} query`, schema: endpoint.query, sample: { limit: '20', token: 'bt_1' } }]
    : []),
  ...(endpoint.response ? [{ name: `${name} response`, schema: endpoint.response, sample: answerSample }] : []),
  { name: `${name} refusal`, schema: error, sample: { error: { code: 'NOT_FOUND', message: '' } } },
])

// Not only JSON: whoever uses a schema by itself may hand it anything.
const inputs = parsers.map(({ name, schema, sample }) =>
  fc
    .oneof(
      { weight: 3, arbitrary: spoilt(sample) },
      generatedJson,
      fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
    )
    .map((input) => ({ name, schema, input })),
)

test('no input makes a parser throw, and what it lets through can be sent', { timeout: 300_000 }, () => {
  let accepted = 0
  fc.assert(
    fc.property(fc.oneof(...inputs), ({ schema, input }) => {
      const parsed = v.safeParse(schema, input)
      if (parsed.success) {
        accepted += 1
        JSON.stringify(parsed.output)
      }
    }),
    { numRuns: repetitions(100_000, 1_000_000) },
  )
  // A suite that is refused everything has shown nothing.
  expect(accepted).toBeGreaterThan(repetitions(100_000, 1_000_000) / 10)
})
