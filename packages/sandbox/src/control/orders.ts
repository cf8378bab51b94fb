import { orderStatuses } from '@tillkit/client/contracts'
import { Hono } from 'hono'
import * as v from 'valibot'
import { toResponse } from '../answer.ts'
import { idempotencyKey } from '../idempotency.ts'
import { readJson } from '../request-body.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'
import { answerCheckout } from './answer-checkout.ts'
import { createMerchantOrders, walletSchema } from './merchant-orders.ts'

const advanceSchema = v.optional(v.object({ to: v.optional(v.picklist(orderStatuses)) }))

/** A merchant's orders over HTTP. */
export function orderControl(services: Services): Hono {
  const orders = createMerchantOrders(services)
  const app = new Hono()

  // Not with `place`: over HTTP an answer that is given again is so to the byte, and says so.
  app.post('/', async (c) =>
    toResponse(answerCheckout(services, await readJson(c.req.raw), idempotencyKey(c.req.raw.headers))),
  )

  app.post('/:id/advance', async (c) => {
    const { to } = validate(advanceSchema, await readJson(c.req.raw)) ?? {}
    return c.json(orders.advance(c.req.param('id'), to))
  })

  app.post('/:id/prompt', async (c) => {
    const wallet = validate(v.optional(walletSchema), await readJson(c.req.raw))
    return c.json(orders.askAgain(c.req.param('id'), wallet), 201)
  })

  return app
}
