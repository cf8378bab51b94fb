import { Hono } from 'hono'
import { describedApis } from './described-apis.ts'
import { describeApi } from './document.ts'

/** The OpenAPI documents of the four APIs, for a code generator or a request viewer. */
export function openApiDocuments(): Hono {
  const app = new Hono()
  const files = Object.keys(describedApis).map((name) => `/_sandbox/openapi/${name}.json`)
  app.get('/', (c) => c.json(files))
  for (const [name, api] of Object.entries(describedApis)) {
    app.get(`/${name}.json`, (c) => c.json(describeApi(api, new URL(c.req.url).origin)))
  }
  return app
}
