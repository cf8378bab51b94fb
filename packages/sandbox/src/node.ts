import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { ConnectionDropped } from './broken-responses.ts'
import { createSandbox } from './index.ts'
import type { Sandbox, SandboxOptions } from './sandbox.ts'

/** A sandbox's options, and where it listens. */
export interface ServeOptions extends SandboxOptions {
  /** Where to listen. 0 takes a free one. */
  port: number
  /** @default '127.0.0.1', which other machines cannot reach */
  hostname?: string
  /**
   * Whether nothing else runs in this process. Then `Request` and `Response` are replaced by quicker ones; whoever
   * serves a sandbox within their tests keeps their own.
   * @default false
   */
  ownsProcess?: boolean
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** Without a slash at the end: `http://127.0.0.1:4010`. */
  readonly url: string
  readonly sandbox: Sandbox
  /** Ends the open connections and closes the database. */
  readonly close: () => Promise<void>
}

/** The four APIs over HTTP. */
export async function serveSandbox({
  port,
  hostname = '127.0.0.1',
  ownsProcess = false,
  ...options
}: ServeOptions): Promise<SandboxServer> {
  const sandbox = await createSandbox(options)
  const listener = getRequestListener(
    async (request, { incoming, outgoing }) => {
      const dropConnection = () => void outgoing.destroy()
      try {
        return await sandbox.fetch(request, undefined, { dropConnection, ipAddress: incoming.socket.remoteAddress })
      } catch (error) {
        if (!(error instanceof ConnectionDropped)) throw error
        dropConnection()
        return RESPONSE_ALREADY_SENT
      }
    },
    { overrideGlobalObjects: ownsProcess },
  )
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))

  try {
    server.listen(port, hostname)
    await once(server, 'listening')
  } catch (error) {
    sandbox.close()
    throw explained(error, port)
  }
  const address = server.address()
  const taken = typeof address === 'object' && address ? address.port : port
  return {
    url: `http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${taken}`,
    sandbox,
    async close() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
      sandbox.close()
    },
  }
}

function explained(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) return error
  return new Error(
    `Port ${port} is taken, by another sandbox perhaps. Stop it, or choose another with SANDBOX_PORT or --port.`,
    { cause: error },
  )
}
