import { withStorage } from './page-storage.ts'

/** Keys of intents that a reload must not lose. A key is random, and its name says nothing of a person. */
export interface RememberedKeys {
  names(): string[]
  recall(name: string): string | null
  keep(name: string, key: string): void
  forget(name: string): void
}

/**
 * Milliseconds that a key outlives its page. Later, the same thing done again is meant again; a server that remembers
 * the first would answer it without doing it.
 */
const lifetime = 15 * 60_000

/** Keys that are remembered at the most; the oldest goes first. */
const mostRemembered = 20

/**
 * Remembers in the tab's own storage, which ends with the tab. Where storage is forbidden or full, nothing is
 * remembered, and keys end with the page.
 * @param storageName tells two kits on one page apart
 */
export function rememberedKeys(storageName: string): RememberedKeys {
  const read = () =>
    withStorage('sessionStorage', (storage) => readEntries(storage.getItem(storageName)))?.filter(
      ({ keptAt }) => Math.abs(Date.now() - keptAt) < lifetime,
    ) ?? []
  const write = (entries: readonly Entry[]) =>
    withStorage('sessionStorage', (storage) => {
      if (entries.length === 0) storage.removeItem(storageName)
      else storage.setItem(storageName, JSON.stringify(entries.slice(-mostRemembered)))
    })
  const others = (name: string) => read().filter((entry) => entry.name !== name)

  return {
    names: () => read().map(({ name }) => name),
    recall: (name) => read().find((entry) => entry.name === name)?.key ?? null,
    keep: (name, key) => write([...others(name), { name, key, keptAt: Date.now() }]),
    forget: (name) => write(others(name)),
  }
}

interface Entry {
  readonly name: string
  readonly key: string
  /** Milliseconds since 1970. */
  readonly keptAt: number
}

function readEntries(text: string | null): Entry[] {
  const entries: unknown = JSON.parse(text ?? '[]')
  return Array.isArray(entries) ? entries.filter(isEntry) : []
}

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' &&
  entry !== null &&
  'name' in entry &&
  'key' in entry &&
  'keptAt' in entry &&
  typeof entry.name === 'string' &&
  typeof entry.key === 'string' &&
  typeof entry.keptAt === 'number'
