import { Hono } from 'hono'
import * as v from 'valibot'
import { readJson } from '../request-body.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'
import { createShopperPhone } from './shopper-phone.ts'

const answerSchema = v.object({ action: v.picklist(['approve', 'decline', 'ignore']) })

/** The shoppers' phones: what they show, and what is done with it. */
export function phoneControl(services: Services): Hono {
  const phone = createShopperPhone(services)
  const app = new Hono()

  // An unescaped + arrives as a space.
  app.get('/', (c) => c.json(phone.list(c.req.query('number')?.replace(/^ (?=\d)/, '+'))))

  app.post('/:promptId', async (c) => {
    const { action } = validate(answerSchema, await readJson(c.req.raw))
    return c.json(phone.answer(c.req.param('promptId'), action))
  })

  return app
}
