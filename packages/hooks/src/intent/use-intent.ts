'use client'

import { lastingIntentsSource } from '@tillkit/client'
import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'

/** A mutation that has one effect for one intent. */
export type IntentMutation<Answer, Payload> = UseMutationResult<Answer, Error, Payload> & {
  /**
   * Whether it was sent, before a reload say, and has no answer yet: time for "Checking your last action…". A function,
   * because a server cannot know: ask after mounting.
   */
  readonly isOpen: () => boolean
}

/** There is one of each verb on a page. */
const about = 'page'

/**
 * One effect for one thing that a shopper wants done at the merchant's own server, "place this order" say: the same
 * payload has the same idempotency key at every tap and try, also after a reload in the middle of it, until a definite
 * answer came.
 *
 * ```tsx
 * const placeOrder = useIntent('place-order', (cart: Cart, idempotencyKey) => postOrder(cart, idempotencyKey))
 * placeOrder.mutate(cart)
 * ```
 * @param verb names what is done, apart from other intents
 * @param send answers also with the shop's no, which ends the intent. What it throws means that nobody knows, and keeps
 * the key; but for an `ApiError` whose `outcomeUnknown` is false
 */
export function useIntent<Payload, Answer>(
  verb: string,
  send: (payload: Payload, idempotencyKey: string) => Promise<Answer>,
): IntentMutation<Answer, Payload> {
  const till = useTill()
  const mutation = useMutation(
    {
      mutationKey: ['tillkit', 'intent', verb],
      mutationFn: (payload: Payload) =>
        till
          .source(lastingIntentsSource)
          .run(`merchant.${verb}`, about, payload, (idempotencyKey) => send(payload, idempotencyKey)),
      // What is placed is the shopper's: it is not kept where nobody looks.
      gcTime: 0,
    },
    till.queryClient,
  )
  return { ...mutation, isOpen: () => till.source(lastingIntentsSource).isOpen(`merchant.${verb}`, about) }
}
