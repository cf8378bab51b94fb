import { Hono } from 'hono'
import * as v from 'valibot'
import { guessContact } from './contact.ts'
import { orderControl } from './control/orders.ts'
import { phoneControl } from './control/phone.ts'
import { scenarioControl } from './control/scenarios.ts'
import { thisMachineOnly } from './cross-origin.ts'
import { faultRuleSchema } from './faults.ts'
import { openApiDocuments } from './openapi/index.ts'
import { invalid, Refusal } from './refusal.ts'
import { readJson } from './request-body.ts'
import { resetSandbox } from './reset.ts'
import type { Services } from './services.ts'
import { validate } from './validate.ts'

const resetSchema = v.optional(v.object({ seed: v.optional(v.picklist(['demo', 'none']), 'demo') }))
const clockSchema = v.object({ advance_seconds: v.pipe(v.number(), v.minValue(0)) })

/** What no API offers and every test needs: messages and prompts, a checkout, the time, faults, situations, a fresh start. */
export function controlPlane(services: Services): Hono {
  const { clock, outbox, faults, journal } = services
  const app = new Hono()
  const time = () => ({ now: new Date(clock.now()).toISOString() })

  app.use('*', thisMachineOnly)
  app.get('/', (c) =>
    c.json(
      ['outbox', 'phone', 'orders', 'reset', 'clock', 'faults', 'scenarios', 'journal', 'openapi'].map(
        (name) => `/_sandbox/${name}`,
      ),
    ),
  )

  app.get('/outbox', (c) => {
    const asked = c.req.query('contact')
    if (asked === undefined) return c.json(outbox.list())
    // An unescaped + arrives as a space.
    const contact = guessContact(asked.replace(/^ (?=\d)/, '+'))
    if (!contact) throw invalid({ contact: 'is neither a phone number nor an e-mail address' })
    return c.json(outbox.list(contact))
  })

  app.post('/reset', async (c) => {
    const { seed = 'demo' } = validate(resetSchema, await readJson(c.req.raw)) ?? {}
    return c.json({ shopper: resetSandbox(services, seed) })
  })

  app.get('/clock', (c) => c.json(time()))
  app.post('/clock', async (c) => {
    clock.advance(validate(clockSchema, await readJson(c.req.raw)).advance_seconds)
    return c.json(time())
  })

  app.get('/faults', (c) => c.json(faults.list()))
  app.post('/faults', async (c) => c.json(faults.add(validate(faultRuleSchema, await readJson(c.req.raw))), 201))
  app.delete('/faults', (c) => {
    faults.clear()
    return c.body(null, 204)
  })

  app.get('/journal', (c) => c.json(journal.list()))
  app.route('/orders', orderControl(services))
  app.route('/phone', phoneControl(services))
  app.route('/scenarios', scenarioControl(services))
  app.route('/openapi', openApiDocuments())

  app.onError((error) => {
    if (!(error instanceof Refusal)) throw error
    const { code, message, details, status, headers } = error
    return Response.json({ error: { code, message, details } }, { status, headers })
  })
  return app
}
