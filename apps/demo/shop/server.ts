import type { RequestListener } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createGateway, type Log } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { createShopApi } from './api.ts'
import { newBrowserCookie } from './browser-cookie.ts'
import { authorizeStaff } from './staff.ts'

export interface StorefrontOptions {
  readonly sandboxUrl: string
  /** 32 bytes as base64url: what the gateway seals its cookies with. */
  readonly gatewayKey: string
  /** Takes the gateway's log. */
  readonly log?: Log | undefined
  /** Answers with the shop's pages. */
  readonly pages: RequestListener
}

/** The shop's own server: the gateway at `/till`, the shop's orders at `/api`, its pages everywhere else. */
export function createStorefront({ sandboxUrl, gatewayKey, log, pages }: StorefrontOptions): RequestListener {
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
  return (request, response) => {
    if (request.url?.startsWith('/till/')) void till(request, response)
    else if (request.url?.startsWith('/api/')) void api(request, response)
    else {
      const cookie = newBrowserCookie(request.headers.cookie)
      if (cookie) response.setHeader('Set-Cookie', cookie)
      pages(request, response)
    }
  }
}
