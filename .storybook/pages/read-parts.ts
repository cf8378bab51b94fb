/** A thing that a merchant's stylesheet can hold on to. */
export interface Part {
  /** As `till-address-card`. */
  readonly className: string
  /** As `data-default`, in the order of the alphabet. */
  readonly states: readonly string[]
}

const calls = /\b(?:part|root)\(\s*'([a-z-]+)'(?:,\s*(?:\{([^}]*)\}|(\w+)))?/g
/** The sections around a component make its root: they are told its name, and all but the staff's tell of the session. */
const sections = /<(Account|Order|Desk)Section\b[^>]*?\bname="([a-z-]+)"/g
/** What several components share is told what its parts' names begin with: `<RowList name="address-list">`. */
const shared = /<(\w+)\b[^<>]*?\b(?:name|kind)="([a-z-]+)"/g
const ending = /\b(?:part|root)\(\s*(?:`\$\{\w+\}(-[a-z-]+)`|name\b)/g
const literals = /['"`\s](till-[a-z-]*[a-z])(?=['"`\s])/g

/** How the names of parts end that a component shares with others, by the component. */
export type Endings = ReadonlyMap<string, readonly string[]>

/** Reads how the parts of shared components end: `part(`${kind}-card`)`. */
export const readEndings = (sources: readonly string[]): Endings =>
  new Map(
    sources.flatMap((source) => {
      const component = /export function (\w+)/.exec(source)?.[1]
      const ends = Array.from(source.matchAll(ending), ([, end = '']) => end)
      return component && ends.length > 0 ? [[component, ends] as const] : []
    }),
  )

/** Reads the parts out of a component's source: what it asks of `part()` and `root()`, and the classes that it writes out. */
export function readParts(source: string, endings: Endings): Part[] {
  const called = Array.from(source.matchAll(calls), ([, name = '', inline, variable]) => ({
    className: `till-${name}`,
    states: stateNames(inline ?? (variable ? declared(source, variable) : '')),
  }))
  const wrapped = Array.from(source.matchAll(sections), ([, kind, name = '']) => ({
    className: `till-${name}`,
    states: kind === 'Desk' ? [] : ['data-session'],
  }))
  const begun = Array.from(source.matchAll(shared), ([, component = '', name = '']) =>
    (endings.get(component) ?? []).map((end) => ({ className: `till-${name}${end}`, states: [] })),
  ).flat()
  const written = Array.from(source.matchAll(literals), ([, className = '']) => ({ className, states: [] }))
  return [...called, ...wrapped, ...begun, ...written]
}

/** The same part may be written down in several files, each with states of its own. */
export function mergeParts(parts: readonly Part[]): Part[] {
  const merged = new Map<string, Set<string>>()
  for (const { className, states } of parts) {
    merged.set(className, new Set([...(merged.get(className) ?? []), ...states]))
  }
  return Array.from(merged, ([className, states]) => ({ className, states: [...states].toSorted() })).toSorted(
    (one, other) => one.className.localeCompare(other.className),
  )
}

/** What an object's literal is, where it has a name. */
const declared = (source: string, variable: string) =>
  new RegExp(`const ${variable} = \\{([^}]*)\\}`).exec(source)?.[1] ?? ''

const stateNames = (literal: string) =>
  Array.from(literal.matchAll(/(?:^|,)\s*(\w+)(?=\s*(?::|,|$))/g), ([, name = '']) => `data-${kebab(name)}`)

const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
