import { createGateway } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { serveSandbox } from '@tillkit/sandbox/node'
import type { Backend } from './serve-site.ts'

/** What stands behind a shop's pages: the gateway, and the APIs behind it. */
export async function openTill() {
  const { sandbox, url, close } = await serveSandbox({ port: 0 })
  const upstream = `${url}/cimplify`
  const gateway = createGateway({
    basePath: '/till',
    cimplifyLink: { url: upstream },
    cimplifyOrders: { url: upstream, publicKey: 'pk_test_sandbox' },
    businessId: 'bus_sandbox',
    secrets: [{ id: 'benchmark', key: Buffer.alloc(32, 'benchmark').toString('base64url') }],
    development: true,
  })
  const handle = toNodeHandler(gateway)
  const backend: Backend = (request, response) => {
    if (!request.url?.startsWith('/till/')) return false
    void handle(request, response)
    return true
  }
  return { sandbox, url, backend, close }
}
