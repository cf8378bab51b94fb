// The whole example in one process: the sandbox, and a shop in front of it that renders its pages.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createGateway } from '@tillkit/gateway'
import { toNodeHandler } from '@tillkit/gateway/node'
import { serveSandbox } from '@tillkit/sandbox/node'
import { createServer as createVite } from 'vite'
import { createPages } from './server/pages.ts'
import { gatewayPath } from './src/gateway-path.ts'

const port = Number(process.env['PORT'] || 4390)
const sandbox = await serveSandbox({ port: Number(process.env['SANDBOX_PORT'] || port + 1), data: ':memory:' })
const gateway = createGateway({
  basePath: gatewayPath,
  cimplifyLink: { url: `${sandbox.url}/cimplify` },
  cimplifyOrders: { url: `${sandbox.url}/cimplify`, publicKey: 'pk_test_sandbox' },
  businessId: 'bus_sandbox',
  secrets: [{ id: 'ssr', key: randomBytes(32).toString('base64url') }],
  log: process.env['TILLKIT_LOG'] ? (entry) => console.log(JSON.stringify(entry)) : undefined,
  // Plain http on this machine. Without it, cookies are for https alone.
  development: true,
})

const server = createServer((request, response) => {
  if (request.url?.startsWith(`${gatewayPath}/`)) void till(request, response)
  else vite.middlewares(request, response, () => void pages(request, response))
})
const vite = await createVite({
  configFile: new URL('vite.config.ts', import.meta.url).pathname,
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
server.listen(port, '127.0.0.1')
await once(server, 'listening')

console.log(`
  The account    http://127.0.0.1:${port}/account
  The sandbox    ${sandbox.url}/_sandbox
  Sign in with   024 400 0000; the code is in ${sandbox.url}/_sandbox/outbox

  Ctrl-C stops both.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    server.closeAllConnections()
    void Promise.all([vite.close(), sandbox.close()]).then(() => process.exit(0))
  })
