import { ApiError, isApiError } from '@tillkit/client'
import { useIntent } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { CheckoutOrder, PlacedOrder, RefusedOrder } from './checkout-order.ts'
import { readOrderAnswer, readPlacedOrder } from './read-placed-order.ts'
import type { useRememberedCheckout } from './use-remembered-checkout.ts'

/** The merchant's own server, as a checkout asks it. */
export interface CheckoutShop {
  /**
   * Has the shop's server place the order. The key stays the same for a basket until a definite answer came, also after a
   * lost connection or a reload: the server makes one order of it, and answers that one again. Whatever is thrown is taken
   * as "nobody knows", so a no is an answer: `{ refused: 'The beans are sold out.' }`.
   */
  onPlaceOrder: (order: CheckoutOrder, idempotencyKey: string) => Promise<PlacedOrder | RefusedOrder>
  /**
   * Finds the order that a key made, or `null`: so a checkout goes on after a reload. Where it fails the shopper can look
   * again, or place it with the same key. Have the server answer none but the browser that placed it, by a cookie of its
   * own. @default a guest's reload leads to the link on their receipt
   */
  findOrder?: ((idempotencyKey: string) => Promise<PlacedOrder | null>) | undefined
}

interface PlaceOrderCallbacks {
  readonly onPlaced: (placed: PlacedOrder) => void
  readonly onNotPlaced: (why: 'refused' | 'failed') => void
}

interface PlaceOrderOptions
  extends CheckoutShop, Pick<ReturnType<typeof useRememberedCheckout>, 'remembered' | 'recall' | 'remember'> {
  /** Its answer was lost, and now it is known that there is one. */
  readonly onFound: (placed: PlacedOrder) => void
}

/** Places one order for a basket, however often the button is pressed, and finds it again after a reload. */
export function usePlaceOrder({ onPlaceOrder, findOrder, remembered, recall, remember, onFound }: PlaceOrderOptions) {
  const { basketId, idempotencyKey, orderId, as } = remembered
  const ordered = useRef<CheckoutOrder | null>(null)
  const leave = useRef(() => {})
  const [soughtHere, setSoughtHere] = useState(false)

  // The basket alone is the intent: what is edited while nobody knows how it went must not make a second order.
  const intent = useIntent('place-order', async (_basketId: string, ownKey: string) => {
    if (!ordered.current) throw new Error('A checkout places an order that is complete.')
    // An intent ends with its session. Who had to sign in again goes on with the one of before.
    const key = recall().idempotencyKey ?? ownKey
    remember({ idempotencyKey: key })
    return readOrderAnswer(await onPlaceOrder(ordered.current, key).catch(rethrowAsUnknown))
  })
  const search = useIntent('find-order', async (key: string) => {
    const found = (await findOrder?.(key)) ?? null
    return found && readPlacedOrder(found, 'findOrder')
  })
  const { mutate: startSearch } = search

  /** Answers whether it is news: an order may be found while its answer is still on its way. */
  function keep({ orderId: placedId, billToken }: PlacedOrder): boolean {
    const isNews = recall().orderId !== placedId
    remember({ orderId: placedId, as: billToken === null ? 'customer' : 'guest' })
    return isNews
  }
  const place = useSingleFlight(async (order: CheckoutOrder, { onPlaced, onNotPlaced }: PlaceOrderCallbacks) => {
    ordered.current = order
    // What still waits for the network when its shopper leaves is never sent, and never answers.
    const left = new Promise<null>((resolve) => (leave.current = () => resolve(null)))
    const placing = intent.mutateAsync(basketId).catch((failure: unknown) => {
      onNotPlaced('failed')
      throw failure
    })
    const answer = await Promise.race([placing, left])
    if (!answer) return
    if ('refused' in answer) {
      onNotPlaced('refused')
      return remember({ idempotencyKey: null })
    }
    if (keep(answer)) onPlaced(answer)
  })

  const isLost = intent.isIdle && typeof idempotencyKey === 'string'
  const opensBySession = as === 'customer' && typeof orderId === 'string'
  const searches = isLost && !opensBySession && findOrder !== undefined
  const look = () => {
    if (idempotencyKey) startSearch(idempotencyKey, { onSuccess: (found) => found && keep(found) && onFound(found) })
  }
  useEffect(() => {
    if (searches) look()
    // Looked for once for each key.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [searches, idempotencyKey])

  const answer = intent.data
  const answered = orderId && answer && 'orderId' in answer ? answer : null
  const opened = opensBySession ? { orderId, billToken: null } : null
  return {
    placed: orderId ? (answered ?? search.data ?? opened) : null,
    /** It was a press on this page that placed or found it. */
    placedHere: answered !== null || soughtHere,
    /** It was placed, and nothing here opens it: the bill token went with the page. */
    outOfReach: Boolean(orderId) && isLost && !opensBySession && (!findOrder || search.data === null || search.isError),
    refused: answer && 'refused' in answer ? answer.refused : null,
    error: intent.error,
    pending: intent.isPending,
    paused: intent.isPaused,
    place,
    searching: searches && (search.isIdle || search.isPending),
    /** It could not be looked for. */
    searchFailed: searches && search.isError,
    searchAgain: () => {
      setSoughtHere(true)
      look()
    },
    /** Nothing of it is left here. */
    forget() {
      ordered.current = null
      leave.current()
      intent.reset()
      search.reset()
    },
    /** It was sent before a reload, and nobody knows how it went. The same button finds out. */
    inDoubt: isLost && !orderId,
  }
}

/** No answer of the shop's server is one that may have been lost. */
function rethrowAsUnknown(error: unknown): never {
  throw isApiError(error)
    ? error
    : new ApiError({ code: 'connection-lost', backend: 'cimplify-orders', operation: 'place order' })
}
