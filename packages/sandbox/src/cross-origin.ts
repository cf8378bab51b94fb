import type { MiddlewareHandler } from 'hono'
import { cors } from 'hono/cors'
import { Refusal } from './refusal.ts'

const thisMachine = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * Pages of any origin may call an API with a bearer token. Cookies go only to pages of this machine: they stand in
 * for the domains that Cimplify owns.
 */
export const anyOrigin: MiddlewareHandler = (c, next) =>
  thisMachine.test(c.req.header('Origin') ?? '') ? withCookies(c, next) : withoutCookies(c, next)

const whatIsAllowed = {
  allowMethods: ['GET', 'POST', 'PUT', 'DELETE'],
  allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'X-Public-Key'],
  exposeHeaders: ['Retry-After', 'Idempotent-Replayed'],
  maxAge: 600,
}
const withCookies = cors({ ...whatIsAllowed, origin: (origin) => origin, credentials: true })
const withoutCookies = cors({ ...whatIsAllowed, origin: '*' })

/** The control plane shows codes and empties tables: a page from elsewhere, open in the same browser, must not. */
export const thisMachineOnly: MiddlewareHandler = async (c, next) => {
  const origin = c.req.header('Origin')
  if (origin !== undefined && !thisMachine.test(origin)) {
    throw new Refusal('FORBIDDEN', { status: 403, message: 'Only pages of this machine may do that.' })
  }
  return cors({ origin: (from) => from, allowHeaders: ['Content-Type'] })(c, next)
}
