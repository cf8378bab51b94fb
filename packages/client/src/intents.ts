import { isApiError } from './http/api-error.ts'
import type { Wires } from './wires.ts'

/**
 * What shoppers are having done right now. An intent is one thing that a shopper wants done: "save this address".
 * It gets one idempotency key, which every retry and every resubmit of the same payload uses again.
 */
export interface Intents {
  /**
   * Runs `send` with the intent's key. The same verb and payload again, while it runs, is the same promise: two taps
   * are one intent. After an answer, or an `ApiError` that is a definite no, the next one gets a new key; whatever else is
   * thrown leaves the outcome unknown, and the same key is used again: also by who was turned away after that.
   */
  run<T>(
    verb: string,
    payload: unknown,
    send: (idempotencyKey: string) => Promise<T>,
    options?: IntentOptions,
  ): Promise<T>
  /** Whether something was sent that `sets` this, and nobody knows whether it did: what was last seen proves nothing. */
  isInDoubt(sets: string): boolean
  /** Forgets all of them, at sign-out. */
  clear(): void
}

/** What an intent may have of its own. */
export interface IntentOptions {
  /** The key that it had before a reload of the page. @default a new one */
  readonly key?: string | undefined
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
  /** A try of it may have happened. */
  tried: boolean
}

/** Payloads with an unknown outcome that are remembered at the most; the oldest goes first. */
const mostRemembered = 50

/** Makes a registry of intents, with nothing in it. */
export function createIntents(): Intents {
  const intents = new Map<string, Intent>()
  const inDoubt = new Set<string>()

  return {
    run<T>(
      verb: string,
      payload: unknown,
      send: (idempotencyKey: string) => Promise<T>,
      { key, sets }: IntentOptions = {},
    ): Promise<T> {
      const name = `${verb} ${canonicalJson(payload)}`
      const known = intents.get(name)
      // The name holds the verb, and a verb has one type of answer.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (known?.running) return known.running as Promise<T>
      const intent = known ?? { key: key ?? newIdempotencyKey(), sets, running: null, tried: key !== undefined }
      for (const [other, earlier] of intents) if (sets && earlier.sets === sets) intents.delete(other)
      intents.set(name, intent)
      for (const oldest of intents.keys()) {
        if (intents.size <= mostRemembered) break
        intents.delete(oldest)
      }
      const forget = () => {
        if (intents.get(name) === intent) intents.delete(name)
      }
      const running = send(intent.key).then(
        (answer) => {
          if (sets) inDoubt.delete(sets)
          forget()
          return answer
        },
        (error: unknown) => {
          intent.running = null
          if (settles(error, intent.tried)) forget()
          else {
            intent.tried = true
            if (sets) inDoubt.add(sets)
          }
          throw error
        },
      )
      intent.running = running
      return running
    },
    isInDoubt: (sets) => inDoubt.has(sets),
    clear() {
      intents.clear()
      inDoubt.clear()
    },
  }
}

/** A till's own registry: `till.source(intentsSource)`. It ends with each session. */
export function intentsSource({ epoch }: Wires): Intents {
  const intents = createIntents()
  epoch.subscribe(() => intents.clear())
  return intents
}

/**
 * Whether an error tells how it went. What is no `ApiError`, a `TypeError` of fetch say, tells of no answer.
 * @param tried whether an earlier try of the same may have happened
 */
export const settles = (error: unknown, tried: boolean): boolean =>
  isApiError(error) && !error.outcomeUnknown && !(tried && error.turnedAway)

/** A random key with nothing of the shopper in it. `randomUUID` is missing on pages without TLS. */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The same text for the same content, in whatever order its keys were written. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
