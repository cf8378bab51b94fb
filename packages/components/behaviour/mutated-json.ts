import * as fc from 'fast-check'

/** One thing that is done to an answer, by numbers: where in it, and what. */
export interface Mutation {
  readonly where: number
  readonly what: number
}

export const mutations = fc.array(fc.record({ where: fc.nat(), what: fc.nat() }), { minLength: 1, maxLength: 4 })

/** What stands where something else belongs. */
const strangers: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  12.5,
  '',
  ' ',
  'a word nobody knows',
  '0',
  '2026-13-45T99:99:99Z',
  '9'.repeat(400),
  'x'.repeat(10_000),
  '\u202Eright to left',
  '<img src=x onerror=alert(1)>',
  'constructor',
  '__proto__',
  [],
  {},
  [null],
  [[[]]],
  { id: null },
  { toString: null },
  { $$typeof: 'react.element', type: 'script', props: {} },
]

interface Place {
  readonly holder: unknown[] | Record<string, unknown>
  readonly name: string
}

function placesIn(json: unknown): Place[] {
  if (!isHolder(json)) return []
  return Object.entries(json).flatMap(([name, value]) => [{ holder: json, name }, ...placesIn(value)])
}

const isHolder = (json: unknown): json is unknown[] | Record<string, unknown> =>
  typeof json === 'object' && json !== null

/** The answer with some of it missing, of another type, twice, or somewhere else. */
export function mutateJson(json: unknown, changes: readonly Mutation[]): unknown {
  const answer = structuredClone({ answer: json })
  for (const { where, what } of changes) {
    const places = placesIn(answer)
    const place = places[where % places.length]
    if (place) changePlace(place, places, what)
  }
  return answer.answer
}

function changePlace({ holder, name }: Place, places: readonly Place[], what: number): void {
  const choice = what % (strangers.length + 4)
  const stranger = strangers[choice]
  const other = places[Math.floor(what / 32) % places.length]
  if (choice < strangers.length) put(holder, name, structuredClone(stranger))
  else if (choice === strangers.length) take(holder, name)
  // A row that is there twice, with the same id.
  else if (choice === strangers.length + 1 && Array.isArray(holder)) holder.push(structuredClone(holder[Number(name)]))
  else if (choice === strangers.length + 2 && Array.isArray(holder)) holder.reverse()
  else if (other) put(holder, name, structuredClone(Reflect.get(other.holder, other.name)))
}

function put(holder: object, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true })
}

function take(holder: unknown[] | Record<string, unknown>, name: string): void {
  if (Array.isArray(holder)) holder.splice(Number(name), 1)
  else Reflect.deleteProperty(holder, name)
}
