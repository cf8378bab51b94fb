import type { Answer } from '../answer.ts'
import { placeOrder } from '../cimplify-orders/place-order.ts'
import { payloadHash, recallAnswer, rememberAnswer } from '../idempotency.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'
import { checkoutSchema, readBasket } from './checkout.ts'
import { journaled } from './journaled.ts'

/** Places an order. A shop's own server may lose our answer too: with the same key it gets the same order again. */
export function answerCheckout(services: Services, checkout: unknown, key?: string): Answer {
  return journaled(services, { path: '/orders', key }, (told) => {
    const read = validate(checkoutSchema, checkout)
    const place = () => created(placeOrder(services, readBasket(services, read)))
    const answer = key === undefined ? place() : once(services, key, read, place)
    told.status = answer.status
    told.replayed = answer.replayed
    return answer
  })
}

function once(services: Services, key: string, checkout: unknown, place: () => Answer): Answer {
  const intent = { scope: 'merchant', route: 'POST /_sandbox/orders', key, payloadHash: payloadHash(checkout) }
  const known = recallAnswer(services, intent)
  if (known) return known
  const answer = place()
  rememberAnswer(services, intent, answer)
  return answer
}

const created = (placed: unknown): Answer => ({
  status: 201,
  body: JSON.stringify(placed),
  headers: {},
  replayed: false,
  effects: [],
})
