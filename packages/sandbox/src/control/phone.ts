import { Hono } from 'hono'
import * as v from 'valibot'
import { normalisePhone } from '../phone.ts'
import { invalid } from '../refusal.ts'
import { readJson } from '../request-body.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'

const answerSchema = v.object({ action: v.picklist(['approve', 'decline', 'ignore']) })

/** The shoppers' phones: what they show, and what is done with it. */
export function phoneControl({ phonePrompts }: Services): Hono {
  const app = new Hono()

  app.get('/', (c) => {
    const asked = c.req.query('number')
    if (asked === undefined) return c.json(phonePrompts.listWaiting())
    // An unescaped + arrives as a space.
    const number = normalisePhone(asked.replace(/^ (?=\d)/, '+'))
    if (number === undefined) throw invalid({ number: 'is not a phone number' })
    return c.json(phonePrompts.listWaiting(number))
  })

  app.post('/:promptId', async (c) => {
    const { action } = validate(answerSchema, await readJson(c.req.raw))
    return c.json(phonePrompts.answer(c.req.param('promptId'), action))
  })

  return app
}
