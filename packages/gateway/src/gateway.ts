import { answerOf, toResponse, type Answer } from './answer.ts'
import { readCall } from './call.ts'
import { mountCimplifyLink } from './cimplify-link/mount-cimplify-link.ts'
import { mountCimplifyOrders } from './cimplify-orders/mount-cimplify-orders.ts'
import { clientAddress } from './client-address.ts'
import { readConfig, type GatewayConfig } from './config.ts'
import { readCookies } from './cookies.ts'
import { GatewayError } from './gateway-error.ts'
import { checkOurs, findRoute } from './guard.ts'
import { createHealth } from './health.ts'
import { mountImprint } from './imprint/mount-imprint.ts'
import { createInFlight } from './in-flight.ts'
import { mountLinkit } from './linkit/mount-linkit.ts'
import { createParts } from './parts.ts'
import { refuseReadBefore } from './read-before.ts'
import { makeRoutes } from './routes.ts'
import { isOutlived, type Shopper } from './session.ts'

/** What an adapter knows about a request beyond the request itself. */
export interface Connection {
  /** Of whoever holds the other end of the socket. */
  address?: string | undefined
  /** Whether somebody took the body out of the request before. */
  bodyWasRead?: boolean | undefined
}

/** A backend-for-frontend: keeps the shopper's tokens off the browser and speaks to the APIs in their place. */
export interface Gateway {
  fetch(request: Request, connection?: Connection): Promise<Response>
  /**
   * Who is signed in, for routes of the shop's own such as placing an order; `null` for a guest, for whoever signed out,
   * and for a cookie that was last refreshed thirty days ago. Read from the sealed cookie, without asking the API: a
   * session that was revoked elsewhere shows at the page's next request to the gateway. Guard the route as your own:
   * check its `Origin`.
   * @throws where the store cannot tell whether they signed out
   */
  shopper(request: Request): Promise<Shopper | null>
  /**
   * Says `/readyz` no more, so that the load balancer sends others elsewhere, and resolves when the requests under way
   * are answered, or after `patience` milliseconds. Requests that still come are served.
   * @param patience `@default 10_000`
   */
  stop(patience?: number): Promise<void>
}

/** Makes the gateway. Mount its `fetch` under `basePath` on the shop's own origin. */
export function createGateway(config: GatewayConfig): Gateway {
  const settings = readConfig(config)
  const { basePath, origins, deadline, trustedProxies } = settings
  const parts = createParts(settings)
  const { now, log, metrics, unexpected, store } = parts
  const mounts = [mountCimplifyLink, mountCimplifyOrders, mountLinkit, mountImprint].flatMap(
    (mount) => mount(parts) ?? [],
  )
  const routes = makeRoutes(mounts, basePath)
  const health = createHealth(store)
  const inFlight = createInFlight(settings.concurrency)

  async function answer(request: Request, connection: Connection, seen: (template: string) => void): Promise<Answer> {
    const { pathname } = new URL(request.url)
    const asked = pathname.startsWith(basePath) && ['GET', 'HEAD'].includes(request.method)
    const healthy = asked ? await health.answer(pathname.slice(basePath.length)) : undefined
    if (healthy) {
      seen(healthy.template)
      return healthy.answer
    }
    const found = findRoute(routes, request.method, pathname, basePath)
    const { endpoint, flow } = found.route
    seen(endpoint.path)
    checkOurs(request, origins)
    refuseReadBefore(request, connection, log)
    const address = clientAddress(request.headers.get('X-Forwarded-For'), connection.address, trustedProxies)
    return inFlight.run(async () => flow(await readCall(request, found, { address, deadline })))
  }

  function refusal(error: unknown, operation: string): Answer {
    // By this machine's clock: a `now` of the merchant's may be what threw.
    return answerOf(error instanceof GatewayError ? error : unexpected(error, operation), Date.now())
  }

  async function shopper(request: Request): Promise<Shopper | null> {
    const session = await parts.sessionCookie.read(readCookies(request.headers.get('Cookie')))
    if (!session || isOutlived(session, now()) || (await parts.ended.has(session))) return null
    const { customerId, contact, contactType } = session
    return { customerId, contact, contactType }
  }

  return {
    shopper,
    async fetch(request, connection = {}) {
      const requestId = crypto.randomUUID()
      const startedAt = performance.now()
      let path = '(no route)'
      const { method } = request
      const given = await answer(request, connection, (template) => (path = template)).catch((error: unknown) =>
        refusal(error, `${method} ${path}`),
      )
      const duration = Math.round(performance.now() - startedAt)
      log({ event: 'request', method, path, status: given.status, duration, requestId })
      metrics({ name: 'request', method, path, status: given.status, duration })
      return toResponse(given, requestId)
    },
    stop(patience = 10_000) {
      health.leave()
      return inFlight.settled(patience)
    },
  }
}
