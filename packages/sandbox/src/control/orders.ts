import { mobileMoneyProviders, orderStatuses } from '@tillkit/client/contracts'
import { Hono } from 'hono'
import * as v from 'valibot'
import { toResponse, type Answer } from '../answer.ts'
import { readOrder, toOrder } from '../cimplify-orders/find-orders.ts'
import { advanceOrder } from '../cimplify-orders/order-progress.ts'
import { askAgain, readPayment } from '../cimplify-orders/payment.ts'
import { placeOrder } from '../cimplify-orders/place-order.ts'
import { idempotencyKey, payloadHash, recallAnswer, rememberAnswer } from '../idempotency.ts'
import { normalisePhone } from '../phone.ts'
import { invalid } from '../refusal.ts'
import { readJson } from '../request-body.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'
import { checkoutSchema, readBasket } from './checkout.ts'

const advanceSchema = v.optional(v.object({ to: v.optional(v.picklist(orderStatuses)) }))
const promptSchema = v.optional(
  v.object({ phone_number: v.optional(v.string()), provider: v.optional(v.picklist(mobileMoneyProviders)) }),
)

/** What a merchant does with orders: makes them at checkout, moves them on, asks for the money again. */
export function orderControl(services: Services): Hono {
  const { database } = services
  const app = new Hono()

  app.post('/', async (c) => {
    const checkout = validate(checkoutSchema, await readJson(c.req.raw))
    const key = idempotencyKey(c.req.raw.headers)
    const place = () => placeOrder(services, readBasket(services, checkout))
    return toResponse(database.transaction(() => (key === undefined ? created(place()) : once(key, checkout, place))))
  })

  /** A shop's own server may lose our answer too: with the same key it gets the same order again. */
  function once(key: string, checkout: unknown, place: () => unknown): Answer {
    const intent = { scope: 'merchant', route: 'POST /_sandbox/orders', key, payloadHash: payloadHash(checkout) }
    const known = recallAnswer(services, intent)
    if (known) return known
    const answer = created(place())
    rememberAnswer(services, intent, answer)
    return answer
  }

  app.post('/:id/advance', async (c) => {
    const { to } = validate(advanceSchema, await readJson(c.req.raw)) ?? {}
    const id = c.req.param('id')
    const order = database.transaction(() => {
      advanceOrder(services, readOrder(services, id), to)
      return readOrder(services, id)
    })
    return c.json(toOrder(order))
  })

  app.post('/:id/prompt', async (c) => {
    const chosen = validate(promptSchema, await readJson(c.req.raw)) ?? {}
    const id = c.req.param('id')
    const reference = database.transaction(() => {
      const before = readPayment(services, id)
      const phone = chosen.phone_number ?? before.phone_number
      const phoneNumber = phone === null ? undefined : normalisePhone(phone)
      const provider = chosen.provider ?? before.provider
      if (phoneNumber === undefined) throw invalid({ phone_number: 'is not a phone number' })
      if (provider === null) throw invalid({ provider: 'is missing' })
      askAgain(services, readOrder(services, id), { phoneNumber, provider })
      return readPayment(services, id).reference
    })
    return c.json({ payment_reference: reference }, 201)
  })

  return app
}

const created = (placed: unknown): Answer => ({
  status: 201,
  body: JSON.stringify(placed),
  headers: {},
  replayed: false,
  effects: [],
})
