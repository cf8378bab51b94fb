import { once } from 'node:events'
import { createServer } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { getRequestListener } from '@hono/node-server'
import type { Sandbox } from '@tillkit/sandbox'
import { roundTrip } from '../browser/cheap-phone.ts'

/** The APIs once more, on a server whose preflight answers no browser may keep: as for somebody who was long away. */
export async function serveForgetful(sandbox: Sandbox) {
  const listener = getRequestListener(
    async (request) => {
      // Chromium's slow network lets preflights through at once.
      if (request.method === 'OPTIONS') await pause(roundTrip)
      const { status, headers, body } = await sandbox.fetch(request)
      const forgetful = new Headers(headers)
      forgetful.set('Access-Control-Max-Age', '0')
      return new Response(body, { status, headers: forgetful })
    },
    { overrideGlobalObjects: false },
  )
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new Error('The server listens nowhere.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    async close() {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
