import { ApiError } from '@tillkit/client'
import type { PlacedOrder, RefusedOrder } from './checkout-order.ts'

/** What a checkout asks the shop's server in one request, by the name of its prop. */
type Question = 'onPlaceOrder' | 'findOrder'

/**
 * Reads what the shop's own server said of an order, which no compiler has seen. Throws an `unexpected-answer`, with a
 * warning for the shop's developer, where it names no order: the shopper's order may have been placed all the same.
 */
export function readPlacedOrder(answer: unknown, question: Question): PlacedOrder {
  const { orderId, billToken = null } = fieldsOf(answer)
  if (typeof orderId === 'string' && orderId !== '' && (billToken === null || typeof billToken === 'string'))
    return { orderId, billToken }
  const instead = question === 'onPlaceOrder' ? '{ refused: string }' : 'null'
  // oxlint-disable-next-line no-console -- the shop's developer hears of it nowhere else
  console.warn(`Checkout: ${question} has to resolve to { orderId: string, billToken: string | null } or ${instead}.`)
  throw new ApiError({ code: 'unexpected-answer', backend: 'cimplify-orders', operation: question })
}

/** Reads the answer to `onPlaceOrder`, which may be a no. */
export function readOrderAnswer(answer: unknown): PlacedOrder | RefusedOrder {
  const { refused } = fieldsOf(answer)
  return typeof refused === 'string' ? { refused } : readPlacedOrder(answer, 'onPlaceOrder')
}

const fieldsOf = (answer: unknown): Readonly<Record<string, unknown>> =>
  typeof answer === 'object' && answer !== null ? { ...answer } : {}
