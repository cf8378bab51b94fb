import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { getRequestListener } from '@hono/node-server'
import type { Gateway } from './gateway.ts'

/** Whether nothing is left of a body that there was. Some platforms read it, and leave it as `rawBody`: that is taken. */
const wasRead = (incoming: Readable) =>
  incoming.readableDidRead && incoming.readableEnded && !('rawBody' in incoming && incoming.rawBody instanceof Buffer)

/** For `http.createServer(…)`, and as a handler in Express-like servers where nothing has read the body yet. */
export function toNodeHandler(
  gateway: Pick<Gateway, 'fetch'>,
): (incoming: IncomingMessage, outgoing: ServerResponse) => Promise<void> {
  return getRequestListener(
    (request, { incoming }) =>
      gateway.fetch(request, { address: incoming.socket.remoteAddress, bodyWasRead: wasRead(incoming) }),
    {
      // The merchant's server keeps the Request and Response that Node gave it.
      overrideGlobalObjects: false,
      // HTTP/1.0 clients, health checks mostly, may leave `Host` out. A `Host` that is not one is refused with 400.
      hostname: 'localhost',
    },
  )
}
