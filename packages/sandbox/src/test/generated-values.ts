import * as fc from 'fast-check'

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202e',
    '\ud800',
    '__proto__',
    'constructor',
    '../..',
    `' or 1=1--`,
    '<b>',
    '%00',
  ),
  fc.constantFrom('+233244000000', 'ama@example.com', '2024-02-30', '1e309', '-0', 'NaN', '99999999999999999999.99'),
  fc.constant('x'.repeat(5000)),
)

/** Any JSON, with the values in it that programs trip over. */
export const generatedJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    texts,
    fc.constantFrom(null, true, false, 0, -1, 0.5, 2 ** 53, 1e308),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(texts, tie('value'), { maxKeys: 5 }),
  ),
})).value

/** The sample with some of its fields replaced, left out, or joined by others. */
export function spoilt(sample: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(sample)) return fc.oneof({ weight: 4, arbitrary: fc.tuple(...sample.map(spoilt)) }, generatedJson)
  if (typeof sample !== 'object' || sample === null) {
    return fc.oneof({ weight: 6, arbitrary: fc.constant(sample) }, generatedJson)
  }
  const fields = Object.entries(sample).map(([name, value]) => [name, spoilt(value)] as const)
  const record = fc.record<Record<string, unknown>>(Object.fromEntries(fields), { requiredKeys: [] })
  const whole = fc.record<Record<string, unknown>>(Object.fromEntries(fields))
  const more = fc.dictionary(texts, generatedJson, { maxKeys: 2 })
  return fc.oneof(
    { weight: 5, arbitrary: whole },
    { weight: 2, arbitrary: record },
    fc.tuple(whole, more).map(([fieldsOfSample, others]) => ({ ...fieldsOfSample, ...others })),
    generatedJson,
  )
}
