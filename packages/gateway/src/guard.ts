import { GatewayError } from './gateway-error.ts'
import { findRoutes, type Found, type Route } from './routes.ts'

/** Somebody mounted the gateway where no page asks for it. */
const notBelow = (basePath: string) =>
  `The gateway answers under its \`basePath\`, \`${basePath}\`; this path does not begin with it. ` +
  `Express's \`app.use('${basePath}', …)\` takes it off the path: use \`app.all\`.`

/** The route, if it is in the table; else 404 or 405. */
export function findRoute(routes: readonly Route[], method: string, pathname: string, basePath: string): Found {
  const found = findRoutes(routes, pathname)
  const right = found.find(({ route }) => route.endpoint.method === method)
  if (right) return right
  if (!`${pathname}/`.startsWith(`${basePath}/`)) throw new GatewayError(404, 'NOT_FOUND', notBelow(basePath))
  if (found.length === 0) throw new GatewayError(404, 'NOT_FOUND', 'The gateway has no such route.')
  throw new GatewayError(405, 'METHOD_NOT_ALLOWED', 'The gateway has no such method on this route.', {
    allow: found.map(({ route }) => route.endpoint.method).join(', '),
  })
}

function isOwnOrigin(request: Request, origins: readonly string[]): boolean {
  const site = request.headers.get('Sec-Fetch-Site')
  // Written by the browser itself, where no page can change it.
  if (site !== null) return site === 'same-origin'
  const origin = request.headers.get('Origin')
  // Older browsers send neither with a GET of the page's own, but always an Origin with what writes.
  if (origin === null) return request.method === 'GET'
  return origin === new URL(request.url).origin || origins.includes(origin)
}

/** A body that is not JSON. */
export const notJson = () =>
  new GatewayError(415, 'UNSUPPORTED_MEDIA_TYPE', 'The gateway reads application/json alone.')

/** A body that is longer than any documented one. */
export const tooLarge = () => new GatewayError(413, 'PAYLOAD_TOO_LARGE', 'The gateway takes bodies up to 64 KiB.')

const isJson = (contentType: string) => /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i.test(contentType)

/**
 * Lets through what the shop's own pages sent, before anything else is looked at. No other site can set the header
 * without asking first, and the gateway never answers such a question (no CORS); the origin is checked besides.
 */
export function checkOurs(request: Request, origins: readonly string[]): void {
  if (request.headers.get('X-Tillkit') !== '1') {
    throw new GatewayError(403, 'FORBIDDEN', 'The gateway needs the header `X-Tillkit: 1`.')
  }
  if (!isOwnOrigin(request, origins)) {
    throw new GatewayError(403, 'FORBIDDEN', 'The gateway answers pages of its own origin. See `origins`.')
  }
  const contentType = request.headers.get('Content-Type')
  // Without one there must be no body either, which only reading tells: servers hand an empty one over as a stream.
  if (contentType !== null && !isJson(contentType)) throw notJson()
}
