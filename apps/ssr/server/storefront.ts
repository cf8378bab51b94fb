import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createGateway } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { createServer as createVite } from 'vite'
import { gatewayPath } from '../src/gateway-path.ts'
import { createPages } from './pages.ts'

export interface StorefrontOptions {
  readonly port: number
  readonly sandboxUrl: string
  /** 32 bytes as base64url: what the gateway seals its cookies with. */
  readonly gatewayKey: string
}

/** The shop's server: the gateway at `/till`, what Vite answers for, and rendered pages everywhere else. */
export async function startStorefront({ port, sandboxUrl, gatewayKey }: StorefrontOptions) {
  const gateway = createGateway({
    basePath: gatewayPath,
    cimplifyLink: { url: `${sandboxUrl}/cimplify` },
    cimplifyOrders: { url: `${sandboxUrl}/cimplify`, publicKey: 'pk_test_sandbox' },
    businessId: 'bus_sandbox',
    secrets: [{ id: 'ssr', key: gatewayKey }],
    // Plain http on this machine. Without it, cookies are for https alone.
    development: true,
  })
  const server = createServer((request, response) => {
    if (request.url?.startsWith(`${gatewayPath}/`)) void till(request, response)
    else vite.middlewares(request, response, () => void pages(request, response))
  })
  const vite = await createVite({
    configFile: new URL('../vite.config.ts', import.meta.url).pathname,
    logLevel: 'warn',
    server: { middlewareMode: true, hmr: { server } },
  })
  const till = toNodeHandler(gateway)
  const renderPage = createPages(gateway, vite)
  const pages = getRequestListener(
    (request, { incoming }) => renderPage(request, { address: incoming.socket.remoteAddress }),
    // Vite and the gateway keep the Request and Response that Node gave them.
    { overrideGlobalObjects: false },
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeAllConnections()
      await Promise.all([closed, vite.close()])
    },
  }
}
