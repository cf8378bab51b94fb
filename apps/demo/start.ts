// The whole demo in one process: the sandbox, and a shop in front of it.
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { serveSandbox } from '@tillkit/sandbox/node'
import { startStorefront } from './start-storefront.ts'

const data = process.env['TILLKIT_DATA'] || '.tillkit'

try {
  // One that runs already serves as well: SANDBOX_URL=http://127.0.0.1:4010
  const sandbox = process.env['SANDBOX_URL']
    ? { url: process.env['SANDBOX_URL'], close: async () => undefined }
    : await serveSandbox({ port: port('SANDBOX_PORT', 4010), data })
  const storefront = await startStorefront({
    port: port('PORT', 4000),
    sandboxUrl: sandbox.url,
    gatewayKey: gatewayKey(),
    log: process.env['TILLKIT_LOG'] ? (entry) => console.log(JSON.stringify(entry)) : undefined,
  }).catch(async (error: unknown) => {
    await sandbox.close()
    throw error
  })

  console.log(`
  The shop       ${storefront.url}
  The sandbox    ${sandbox.url}/_sandbox
  Sign in with   024 400 0000, and read the code on the shop's "Phone" (at the top)

  Ctrl-C stops both.
`)

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void Promise.all([storefront.close(), sandbox.close()]).then(() => process.exit(0))
    })
} catch (error) {
  console.error(sentence(error))
  process.exit(1)
}

function port(name: string, otherwise: number): number {
  const text = process.env[name]
  if (!text) return otherwise
  const number = Number(text)
  if (Number.isInteger(number) && number > 0 && number < 65_536) return number
  throw new Error(`${name} is "${text}", which is no port. Give it a number from 1 to 65535.`)
}

/** Kept beside the data, so that a restart signs nobody out. */
function gatewayKey(): string {
  const fresh = randomBytes(32).toString('base64url')
  if (data === ':memory:') return fresh
  const file = join(resolve(data), 'gateway.key')
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  mkdirSync(resolve(data), { recursive: true })
  writeFileSync(file, fresh, { mode: 0o600 })
  return fresh
}

function sentence(error: unknown): string {
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE' && 'port' in error)
    return `Port ${String(error.port)} is taken: is the demo running already? Stop it, or choose another: PORT=4001 npm start`
  return error instanceof Error ? error.message : String(error)
}
