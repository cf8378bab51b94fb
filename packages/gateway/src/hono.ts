import type { Context } from 'hono'
import type { Gateway } from './gateway.ts'

/** The socket's address where `@hono/node-server` runs the app; elsewhere nobody tells. */
function addressOf({ env }: Context): string | undefined {
  const incoming: unknown = Object(env).incoming
  const address: unknown = Object(Object(incoming).socket).remoteAddress
  return typeof address === 'string' ? address : undefined
}

/** For `app.all('/till/*', toHonoHandler(gateway))`. */
export function toHonoHandler(gateway: Pick<Gateway, 'fetch'>): (context: Context) => Promise<Response> {
  return (context) => gateway.fetch(context.req.raw, { address: addressOf(context) })
}
