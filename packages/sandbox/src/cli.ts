#!/usr/bin/env -S node --conditions=tillkit-source
import { isBuiltin } from 'node:module'
import { parseArgs } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { demoShopper } from './database/seed.ts'
import { imprintCustomerIds } from './imprint/seed.ts'

const help = `tillkit-sandbox: the four APIs that Tillkit speaks, on your own machine.

  --port <number>   where to listen, 0 for a free port (SANDBOX_PORT, else 4010)
  --data <folder>   where the data is kept, or :memory: (TILLKIT_DATA, else .tillkit)
  --help            this text

Base URLs
  /cimplify   Cimplify Link and Cimplify Orders
  /imprint    Imprint account linking
  /linkit     Linkit customers
  /_sandbox   the outbox, the phone, a checkout, the clock, faults, the journal and reset
              /_sandbox/openapi has each API as OpenAPI 3.1

Credentials
  shopper     ${demoShopper.phone}, whose codes are at /_sandbox/outbox
  public key  pk_test_sandbox, of the business bus_sandbox
  Imprint     imprint_test_sandbox
  Linkit      linkit_test_sandbox, with the organisation org_sandbox
  Any other key is refused.

Imprint customers
  ${imprintCustomerIds.join('\n  ')}
`

// Runs for days beside an editor, a bundler and a browser: half the memory for a quarter of the speed.
setFlagsFromString('--optimize-for-size')

try {
  if (!isBuiltin('node:sqlite')) {
    const found = process.versions.node
    throw new Error(`tillkit-sandbox needs Node 22.13 or newer, which comes with SQLite. This is Node ${found}.`)
  }
  const { values } = parseArgs({
    options: { port: { type: 'string' }, data: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help) console.log(help)
  else
    await start(
      values.port ?? (process.env['SANDBOX_PORT'] || '4010'),
      values.data ?? (process.env['TILLKIT_DATA'] || '.tillkit'),
    )
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start(portText: string, data: string): Promise<void> {
  const port = Number(portText)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(
      `"${portText}" is no port. Give SANDBOX_PORT or --port a number from 0, which takes a free one, to 65535.`,
    )
  }
  // Not at the top: where Node has no SQLite it does not load, and nobody would be told why.
  const { serveSandbox } = await import('./node.ts')
  const server = await serveSandbox({ port, data, ownsProcess: true })
  console.log(`
  The sandbox    ${server.url}
  Sign in with   ${demoShopper.phone}, and read the code at ${server.url}/_sandbox/outbox

  Ctrl-C stops it.
`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close())
}
