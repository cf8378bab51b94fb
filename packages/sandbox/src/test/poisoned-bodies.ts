// Bodies that no endpoint may take, whatever it is for.

/** What to send instead of a body, and as what. */
export interface PoisonedBody {
  readonly what: string
  readonly text: string
  readonly contentType?: string
}

const nested = (opening: string, closing: string) => opening.repeat(10_000) + '1' + closing.repeat(10_000)
const manyKeys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]))

/** Refused by every endpoint, also by those that take no body. */
export const poisonedBodies: readonly PoisonedBody[] = [
  ...['{"a":', '{"a":1}}', '"', 'undefined', 'NaN', "{'a':1}", '{"a":1,}', '\u0000', '<xml/>', 'a=1'].map((text) => ({
    what: `malformed: ${JSON.stringify(text)}`,
    text,
  })),
  ...['', 'text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'application/xml', 'nonsense'].map(
    (contentType) => ({ what: `called ${contentType || 'nothing'}`, text: '{}', contentType }),
  ),
  { what: '2 MB', text: `"${'x'.repeat(2 * 1024 * 1024)}"` },
  { what: '10,000 keys', text: JSON.stringify(manyKeys) },
  { what: 'arrays 10,000 deep', text: nested('[', ']') },
  { what: 'objects 10,000 deep', text: nested('{"a":', '}') },
  ...['__proto__', 'constructor', 'prototype'].flatMap((name) => [
    { what: `a field ${name}`, text: `{"${name}":{"is_default":true,"status":"active"}}` },
    { what: `a field ${name} within`, text: `{"a":[{"${name}":1}]}` },
  ]),
]

const notObjects: readonly unknown[] = ['text', 42, true, null, [], [[]], [{}]]

/** Refused by every endpoint that takes a body: no object, or the sample with one value in it spoilt. */
export function wrongBodies(sample: unknown): PoisonedBody[] {
  const whole = notObjects.map((value) => ({ what: `instead: ${JSON.stringify(value)}`, text: JSON.stringify(value) }))
  const spoilt = pathsOf(sample).flatMap((path) =>
    spoil(path.value).map((value) => ({
      what: `${path.names.join('.')}: ${(JSON.stringify(value) ?? '').slice(0, 20)}`,
      text: JSON.stringify(replaceAt(sample, path.names, value)),
    })),
  )
  return [...whole, ...spoilt]
}

interface Place {
  readonly names: readonly string[]
  readonly value: unknown
}

function pathsOf(value: unknown, names: readonly string[] = []): Place[] {
  const here = names.length === 0 ? [] : [{ names, value }]
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return here
  return [...here, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...names, name]))]
}

/** Of another type than it is, or far too long. */
function spoil(value: unknown): unknown[] {
  const others: readonly unknown[] = [0.5, true, 'x'.repeat(100_000), [{}], { a: { b: 1 } }, [['x'.repeat(100_000)]]]
  const lists: readonly unknown[] = Array.isArray(value) ? [] : [[], ['text']]
  return [...others.filter((other) => typeof other !== typeof value || typeof other !== 'boolean'), ...lists]
}

function replaceAt(whole: unknown, [name = '', ...rest]: readonly string[], value: unknown): unknown {
  if (typeof whole !== 'object' || whole === null) return whole
  const inner: unknown = Object.entries(whole).find(([key]) => key === name)?.[1]
  return { ...whole, [name]: rest.length === 0 ? value : replaceAt(inner, rest, value) }
}
