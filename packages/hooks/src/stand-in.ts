import type { SourceTill } from './private-read.ts'

/**
 * A word that stands for a secret in a cache key. Keys are shown in developer tools; this one means nothing outside of
 * this till, and is the same for the same secret.
 */
export const standIn = (till: SourceTill, secret: string): string => till.source(standIns)(secret)

function standIns() {
  const known = new Map<string, string>()
  return (secret: string): string => {
    const word = known.get(secret) ?? crypto.getRandomValues(new Uint32Array(2)).join('-')
    known.set(secret, word)
    return word
  }
}
