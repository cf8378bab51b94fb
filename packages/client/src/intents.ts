import { isApiError } from './http/api-error.ts'

/**
 * What shoppers are having done right now. An intent is one thing that a shopper wants done: "save this address".
 * It gets one idempotency key, which every retry and every resubmit of the same payload uses again.
 */
export interface Intents {
  /**
   * Runs `send` with the intent's key. The same verb and payload again, while it runs, is the same promise: two taps
   * are one intent. After an unknown outcome the same key is used again; after a definite answer a new one.
   */
  run<T>(verb: string, payload: unknown, send: (idempotencyKey: string) => Promise<T>): Promise<T>
  /** Forgets all of them, at sign-out. */
  clear(): void
}

interface Intent {
  readonly key: string
  running: Promise<unknown> | null
}

/** Payloads with an unknown outcome that are remembered at the most; the oldest goes first. */
const mostRemembered = 50

export function createIntents(): Intents {
  const intents = new Map<string, Intent>()

  return {
    run<T>(verb: string, payload: unknown, send: (idempotencyKey: string) => Promise<T>): Promise<T> {
      const name = `${verb} ${canonicalJson(payload)}`
      const known = intents.get(name)
      // The name holds the verb, and a verb has one type of answer.
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion
      if (known?.running) return known.running as Promise<T>
      const intent = known ?? { key: newIdempotencyKey(), running: null }
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
          forget()
          return answer
        },
        (error: unknown) => {
          intent.running = null
          if (!isApiError(error) || !error.outcomeUnknown) forget()
          throw error
        },
      )
      intent.running = running
      return running
    },
    clear: () => intents.clear(),
  }
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
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  )
}
