import { canonicalJson, intentsSource, settles, type Intents } from './intents.ts'
import { rememberedKeys, type RememberedKeys } from './remembered-keys.ts'
import type { Wires } from './wires.ts'

/** Intents whose keys a reload must not lose: what must not be done twice, such as paying, cancelling and joining. */
export interface LastingIntents {
  /**
   * As `run` of `Intents`, and the same payload has its key again after a reload of the page.
   * @param about kept beside the key, an order's id say: nothing of a person, and no secret
   */
  run<T>(verb: string, about: string, payload: unknown, send: (idempotencyKey: string) => Promise<T>): Promise<T>
  /**
   * Whether something was sent under this verb and has no answer yet. After a reload "Checking your last action…" is what
   * to say, until the same is run again or the thing itself was read.
   */
  isOpen(verb: string, about: string): boolean
}

/** Makes a registry whose keys outlive the page in `remembered`. */
export function createLastingIntents(intents: Intents, remembered: RememberedKeys): LastingIntents {
  return {
    run(verb, about, payload, send) {
      const kept = `${verb} ${about} ${fingerprint(canonicalJson(payload))}`
      const before = remembered.recall(kept)
      const forget = (key: string) => {
        // Somebody who has signed in since may have kept another.
        if (remembered.recall(kept) === key) remembered.forget(kept)
      }
      return intents.run(
        verb,
        payload,
        async (key) => {
          // Before it is sent, because a page can be gone at any time after that.
          remembered.keep(kept, key)
          try {
            const answer = await send(key)
            forget(key)
            return answer
          } catch (error) {
            if (settles(error, before !== null)) forget(key)
            throw error
          }
        },
        { key: before ?? undefined },
      )
    },
    isOpen: (verb, about) => remembered.names().some((name) => name.startsWith(`${verb} ${about} `)),
  }
}

/** A till's own: `till.source(lastingIntentsSource)`. The till forgets what is kept with each session. */
export const lastingIntentsSource = ({ source, intentStorage }: Wires): LastingIntents =>
  createLastingIntents(source(intentsSource), rememberedKeys(intentStorage))

/**
 * Sixteen bits of a text (FNV-1a, folded): enough to tell another payload of the same thing from this one, and far too
 * few to find out what was in it.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16)
}
