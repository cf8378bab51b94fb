import type { CheckoutOrder, PlacedOrder } from '@tillkit/components/checkout'
import type { Quantities } from './products.ts'

type Wallet = CheckoutOrder['mobileMoney']

/** Asks the shop's own server, which prices the basket again and places the order. */
export const placeOrder = (order: CheckoutOrder, quantities: Quantities, idempotencyKey: string) =>
  ask<PlacedOrder>('POST', '/api/orders', { order, quantities }, idempotencyKey)

/** The order that this browser placed with that key, or `null`. */
export const findOrder = (idempotencyKey: string) =>
  ask<PlacedOrder | null>('GET', '/api/orders', undefined, idempotencyKey)

/** Has the shop ask for the money again, from the same wallet or another one. */
export const askAgain = ({ orderId }: Pick<PlacedOrder, 'orderId'>, wallet: Wallet | null, idempotencyKey: string) =>
  ask<void>('POST', `/api/orders/${orderId}/prompt`, { wallet }, idempotencyKey)

/** A sign-in of the demo's own for the people behind the counter. */
export const signInAsStaff = () => ask<void>('POST', '/api/staff')

async function ask<Answer>(method: string, path: string, body?: unknown, idempotencyKey = ''): Promise<Answer> {
  const response = await fetch(path, {
    method,
    headers: { 'Idempotency-Key': idempotencyKey, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}.`)
  return response.json()
}
