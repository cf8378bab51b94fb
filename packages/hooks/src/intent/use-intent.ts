'use client'

import { useMutation, type UseMutationResult } from '@tanstack/react-query'
import { useTill } from '../till-provider.tsx'

/**
 * One effect for one thing that a shopper wants done at the merchant's own server, "place this order" say: the same
 * payload has the same idempotency key at every tap and try, until a definite answer came.
 *
 * ```tsx
 * const placeOrder = useIntent('place-order', (cart: Cart, idempotencyKey) => postOrder(cart, idempotencyKey))
 * placeOrder.mutate(cart)
 * ```
 * @param verb names what is done, apart from other intents
 * @param send throws an `ApiError` whose `outcomeUnknown` is true to keep the key, anything else to give it up
 */
export function useIntent<Payload, Answer>(
  verb: string,
  send: (payload: Payload, idempotencyKey: string) => Promise<Answer>,
): UseMutationResult<Answer, Error, Payload> {
  const till = useTill()
  return useMutation(
    {
      mutationKey: ['tillkit', 'intent', verb],
      mutationFn: (payload: Payload) =>
        till.intents.run(`merchant.${verb}`, payload, (idempotencyKey) => send(payload, idempotencyKey)),
      // What is placed is the shopper's: it is not kept where nobody looks.
      gcTime: 0,
    },
    till.queryClient,
  )
}
