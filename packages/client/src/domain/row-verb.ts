import type { IntentOptions, Intents } from '../intents.ts'

/** What an endpoint about one row is called with. */
interface RowCall {
  readonly params: { readonly id: string }
  readonly idempotencyKey: string
}

/**
 * A verb about one saved row that answers nothing: one intent for each row, sent under its key.
 *
 * ```ts
 * remove: rowVerb(intents, 'addresses.remove', link.addresses.remove)
 * ```
 */
export const rowVerb =
  (intents: Intents, verb: string, send: (call: RowCall) => Promise<unknown>, options?: IntentOptions) =>
  async ({ id }: { readonly id: string }): Promise<void> => {
    await intents.run(verb, { id }, (idempotencyKey) => send({ params: { id }, idempotencyKey }), options)
  }
