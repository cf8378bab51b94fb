// The whole example in one process: the sandbox, and a shop in front of it that renders its pages.
import { randomBytes } from 'node:crypto'
import { serveSandbox } from '@tillkit/sandbox/node'
import { startStorefront } from './server/storefront.ts'

const port = Number(process.env['PORT'] || 4390)
const sandbox = await serveSandbox({ port: Number(process.env['SANDBOX_PORT'] || port + 1), data: ':memory:' })
const storefront = await startStorefront({
  port,
  sandboxUrl: sandbox.url,
  gatewayKey: randomBytes(32).toString('base64url'),
})

console.log(`
  The account    ${storefront.url}/account
  The sandbox    ${sandbox.url}/_sandbox
  Sign in with   024 400 0000; the code is in ${sandbox.url}/_sandbox/outbox

  Ctrl-C stops both.
`)

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    void Promise.all([storefront.close(), sandbox.close()]).then(() => process.exit(0))
  })
