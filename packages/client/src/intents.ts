import { isApiError } from './http/api-error.ts'
import { rememberedKeys, type RememberedKeys } from './remembered-keys.ts'
import type { Wires } from './wires.ts'

/**
 * What shoppers are having done right now. An intent is one thing that a shopper wants done: "save this address".
 * It gets one idempotency key, which every retry and every resubmit of the same payload uses again.
 */
export interface Intents {
  /**
   * Runs `send` with the intent's key. The same verb and payload again, while it runs, is the same promise: two taps
   * are one intent. After an answer, or an `ApiError` that is a definite no, the next one gets a new key; whatever else is
   * thrown leaves the outcome unknown, and the same key is used again.
   */
  run<T>(
    verb: string,
    payload: unknown,
    send: (idempotencyKey: string) => Promise<T>,
    options?: IntentOptions,
  ): Promise<T>
  /**
   * Whether something that survives a reload was sent under this verb and has no answer yet. After a reload "Checking
   * your last action…" is what to say, until the same is run again or the thing itself was read.
   * @param about what it was run with as `survivesReloadAs`
   */
  isOpen(verb: string, about: string): boolean
  /** Whether something was sent that `sets` this, and nobody knows whether it did: what was last seen proves nothing. */
  isInDoubt(sets: string): boolean
  /** Forgets all of them, at sign-out. */
  clear(): void
}

/** What an intent may have of its own. */
export interface IntentOptions {
  /**
   * Keeps the key through a reload of the page, for what must not be done twice: pay, cancel, join. What it is about, an
   * order's id say, is kept beside the key: nothing of a person, and no secret.
   * @default the key ends with the page
   */
  readonly survivesReloadAs?: string | undefined
  /**
   * What it sets, `default address` say, where a later wish takes the place of an earlier one: the earlier wish, wished
   * again after it, is a new one with a new key.
   * @default each payload is a wish of its own
   */
  readonly sets?: string | undefined
}

interface Intent {
  readonly key: string
  readonly sets: string | undefined
  running: Promise<unknown> | null
}

/** Payloads with an unknown outcome that are remembered at the most; the oldest goes first. */
const mostRemembered = 50

/**
 * Makes a registry of intents, with nothing in it.
 * @param remembered where keys outlive the page; without it none does
 */
export function createIntents(remembered?: RememberedKeys): Intents {
  const intents = new Map<string, Intent>()
  const inDoubt = new Set<string>()

  return {
    run<T>(
      verb: string,
      payload: unknown,
      send: (idempotencyKey: string) => Promise<T>,
      { survivesReloadAs: about, sets }: IntentOptions = {},
    ): Promise<T> {
      const content = canonicalJson(payload)
      const name = `${verb} ${content}`
      const known = intents.get(name)
      // The name holds the verb, and a verb has one type of answer.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (known?.running) return known.running as Promise<T>
      const kept = about === undefined ? null : `${openName(verb, about)} ${fingerprint(content)}`
      const key = known?.key ?? (kept === null ? null : remembered?.recall(kept)) ?? newIdempotencyKey()
      const intent = known ?? { key, sets, running: null }
      for (const [other, earlier] of intents) if (sets && earlier.sets === sets) intents.delete(other)
      intents.set(name, intent)
      // Before it is sent, because a page can be gone at any time after that.
      if (kept !== null) remembered?.keep(kept, key)
      for (const oldest of intents.keys()) {
        if (intents.size <= mostRemembered) break
        intents.delete(oldest)
      }
      const forget = () => {
        if (intents.get(name) !== intent) return
        intents.delete(name)
        if (kept !== null) remembered?.forget(kept)
      }
      const running = send(intent.key).then(
        (answer) => {
          if (sets) inDoubt.delete(sets)
          forget()
          return answer
        },
        (error: unknown) => {
          intent.running = null
          // What else is thrown, a `TypeError` of fetch say, tells of no answer.
          if (isApiError(error) && !error.outcomeUnknown) forget()
          else if (sets) inDoubt.add(sets)
          throw error
        },
      )
      intent.running = running
      return running
    },
    isOpen: (verb, about) => {
      const open = openName(verb, about)
      return remembered?.names().some((name) => name.startsWith(`${open} `)) ?? false
    },
    isInDoubt: (sets) => inDoubt.has(sets),
    clear() {
      intents.clear()
      inDoubt.clear()
      remembered?.clear()
    },
  }
}

/** A till's own registry: `till.source(intentsSource)`. It ends with each session. */
export function intentsSource({ epoch, intentStorage }: Wires): Intents {
  const intents = createIntents(rememberedKeys(intentStorage))
  epoch.subscribe(() => intents.clear())
  return intents
}

const openName = (verb: string, about: string) => `${verb} ${about}`

/**
 * Sixteen bits of a text (FNV-1a, folded): enough to tell another payload of the same thing from this one, and far too
 * few to find out what was in it.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return ((hash ^ (hash >>> 16)) & 0xffff).toString(16)
}

/** A random key with nothing of the shopper in it. `randomUUID` is missing on pages without TLS. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The same text for the same content, in whatever order its keys were written. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
