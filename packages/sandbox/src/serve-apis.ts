import { cimplifyLink, cimplifyOrders, imprint, linkit } from '@tillkit/client/contracts'
import { Hono, type ErrorHandler } from 'hono'
import { getPath } from 'hono/utils/url'
import { ConnectionDropped, type Transport } from './broken-responses.ts'
import { cimplifyLinkConventions, cimplifyLinkHandlers } from './cimplify-link/index.ts'
import { cimplifyOrdersConventions, cimplifyOrdersHandlers } from './cimplify-orders/index.ts'
import { controlPlane } from './control-plane.ts'
import { anyOrigin } from './cross-origin.ts'
import { implement } from './implement.ts'
import { imprintConventions, imprintHandlers } from './imprint/index.ts'
import { linkitConventions, linkitHandlers } from './linkit/index.ts'
import type { Services } from './services.ts'

/** Answers a request, or rejects when a fault drops the connection. */
type Serve = (request: Request, transport: Transport) => Response | Promise<Response>

/** The four APIs at their paths, with the control plane beside them or without. */
export function serveApis(services: Services, { control }: { control: boolean }): Serve {
  // An app for each: Linkit has a path that does not fit Hono's quicker router, and one such path slows its whole app.
  const apis = [
    implement(services, cimplifyLinkConventions(services), cimplifyLink, cimplifyLinkHandlers(services)),
    implement(services, cimplifyOrdersConventions(services), cimplifyOrders, cimplifyOrdersHandlers(services)),
    implement(services, imprintConventions, imprint, imprintHandlers(services)),
    implement(services, linkitConventions, linkit, linkitHandlers(services)),
  ]
  const rest = new Hono<{ Bindings: Transport }>()
  if (control) rest.route('/_sandbox', controlPlane(services))
  rest.notFound((c) => c.json({ error: { code: 'NOT_FOUND', message: 'There is no such path.' } }, 404))

  const serve: Serve = (request, transport) => {
    const path = getPath(request)
    const api = apis.find(({ base }) => path === base || path.startsWith(`${base}/`))
    return (api?.app ?? rest).fetch(request, transport)
  }
  const acrossOrigins = new Hono<{ Bindings: Transport }>()
    .use('/cimplify/*', anyOrigin)
    .all('*', ({ req, env }) => serve(req.raw, env))

  const answerMistake: ErrorHandler = (error, c) => {
    if (error instanceof ConnectionDropped) throw error
    services.reportError(error)
    return c.json({ error: { code: 'INTERNAL_ERROR', message: 'The sandbox has made a mistake.' } }, 500)
  }
  for (const app of [...apis.map((api) => api.app), rest, acrossOrigins]) app.onError(answerMistake)

  // Without an origin a server calls, or a page of the same one: nothing crosses, and nobody reads the headers.
  return (request, transport) =>
    request.headers.has('Origin') ? acrossOrigins.fetch(request, transport) : serve(request, transport)
}
