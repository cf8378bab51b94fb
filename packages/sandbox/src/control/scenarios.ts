import { Hono } from 'hono'
import * as v from 'valibot'
import { invalid } from '../refusal.ts'
import { readJson } from '../request-body.ts'
import { isScenarioName, listScenarios, setUpScenario } from '../scenarios.ts'
import type { Services } from '../services.ts'
import { validate } from '../validate.ts'

const scenarioSchema = v.object({ name: v.string() })

/** Situations by name: which there are, and one call to get into one. */
export function scenarioControl(services: Services): Hono {
  const app = new Hono()
  app.get('/', (c) => c.json(listScenarios()))
  app.post('/', async (c) => {
    const { name } = validate(scenarioSchema, await readJson(c.req.raw))
    if (!isScenarioName(name)) throw invalid({ name: 'is not one of those at GET /_sandbox/scenarios' })
    return c.json({ name, ...setUpScenario(services, name) }, 201)
  })
  return app
}
