import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createGateway, type Log } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { createServer as createVite } from 'vite'
import { createShopApi } from './api.ts'
import { newBrowserCookie } from './browser-cookie.ts'
import { authorizeStaff } from './staff.ts'

export interface StorefrontOptions {
  readonly port: number
  readonly sandboxUrl: string
  /** 32 bytes as base64url: what the gateway seals its cookies with. */
  readonly gatewayKey: string
  /** Takes the gateway's log. */
  readonly log?: Log | undefined
}

/** The shop's own server: the gateway at `/till`, the shop's orders at `/api`, its pages everywhere else. */
export async function startStorefront({ port, sandboxUrl, gatewayKey, log }: StorefrontOptions) {
  const gateway = createGateway({
    basePath: '/till',
    cimplifyLink: { url: `${sandboxUrl}/cimplify` },
    cimplifyOrders: { url: `${sandboxUrl}/cimplify`, publicKey: 'pk_test_sandbox' },
    linkit: { url: `${sandboxUrl}/linkit`, token: 'linkit_test_sandbox', organizationId: 'org_sandbox' },
    businessId: 'bus_sandbox',
    authorizeStaff,
    secrets: [{ id: 'demo', key: gatewayKey }],
    log,
    // Plain http on this machine. Without it, cookies are for https alone.
    development: true,
  })
  const till = toNodeHandler(gateway)
  const api = getRequestListener(createShopApi(gateway, sandboxUrl).fetch, { overrideGlobalObjects: false })
  const server = createServer((request, response) => {
    if (request.url?.startsWith('/till/')) void till(request, response)
    else if (request.url?.startsWith('/api/')) void api(request, response)
    else {
      const cookie = newBrowserCookie(request.headers.cookie)
      if (cookie) response.setHeader('Set-Cookie', cookie)
      vite.middlewares(request, response)
    }
  })
  const vite = await createVite({
    configFile: new URL('../vite.config.ts', import.meta.url).pathname,
    logLevel: 'warn',
    server: {
      middlewareMode: true,
      hmr: { server },
      // For the "phone" and the "what if?" panel: a visitor's own hands, not part of the shop.
      proxy: { '/_sandbox': sandboxUrl },
    },
  })
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
