import type { SourceTill } from './source-till.ts'

/**
 * A word that stands for a secret in a cache key. Keys are shown in developer tools; this one means nothing outside of
 * this till, and is the same for the same secret. It is a count, so that the first secret of a page has one key on the
 * server that reads its order and in the browser that goes on with it.
 */
export const standIn = (till: SourceTill, secret: string): string => till.source(standIns)(secret)

function standIns() {
  const known = new Map<string, string>()
  return (secret: string): string => {
    const word = known.get(secret) ?? String(known.size + 1)
    known.set(secret, word)
    return word
  }
}
