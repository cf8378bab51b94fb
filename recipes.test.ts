// What docs/recipes shows is run as it stands there: a shopper signs in through it, and the shop's own route knows them.
// The edge and Next.js recipes are run beside the gateway, because those need no server of their own.
import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { serveSandbox, type SandboxServer } from '@tillkit/sandbox/node'
import { createServer as createVite } from 'vite'
import { expect, onTestFinished, test } from 'vitest'
import { codeBlocks, readDocument } from './scripts/documents.ts'
import { runExample, writeExample } from './scripts/run-example.ts'

const root = import.meta.dirname
const ama = { contact: '+233244000000', contact_type: 'phone' }

test.each(['hono', 'express'])(
  'the recipe for %s serves the gateway',
  async (name) => {
    const sandbox = await openSandbox()
    const [example = ''] = examplesOf(name)
    const code = example.replace('https://api.cimplify.io', `${sandbox.url}/cimplify`)
    const shop = await runExample(root, name, code, { TILL_KEY: randomBytes(32).toString('base64') })
    onTestFinished(() => shop.stop())

    const send = openBrowser(shop.url)
    expect(await send('GET', '/api/points')).toBe(401)
    expect(await signIn(send, sandbox)).toEqual([200, 200, 200])
    expect(await send('GET', '/api/points')).toBe(200)
  },
  60_000,
)

test('the recipe for Vite hands on what is below /till to its gateway', async () => {
  const sandbox = await openSandbox()
  const [gatewayCode = '', config = ''] = examplesOf('vite')
  const code = gatewayCode.replace('http://127.0.0.1:4010', sandbox.url).replace('4020', 'Number(process.env.PORT)')
  const gateway = await runExample(root, 'vite', code, {})
  onTestFinished(() => gateway.stop())

  const configFile = writeExample(root, 'vite.config', config.replace('http://127.0.0.1:4020', gateway.url))
  const vite = await createVite({
    configFile,
    root: dirname(configFile),
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0 },
  })
  onTestFinished(() => vite.close())
  await vite.listen()
  const [url = ''] = vite.resolvedUrls?.local ?? []
  expect(await signIn(openBrowser(new URL(url).origin), sandbox)).toEqual([200, 200, 200])
}, 60_000)

const examplesOf = (recipe: string) =>
  codeBlocks(readDocument(root, `docs/recipes/${recipe}.md`)).flatMap(({ language, code }) =>
    language === 'ts' ? [code] : [],
  )

async function openSandbox(): Promise<SandboxServer> {
  const sandbox = await serveSandbox({ port: 0 })
  onTestFinished(() => sandbox.close())
  return sandbox
}

type Send = (method: string, path: string, body?: unknown) => Promise<number>

/** A browser of before `Sec-Fetch-Site`, with the shop's page open. */
function openBrowser(shop: string): Send {
  const cookies = new Map<string, string>()
  return async (method, path, body) => {
    const response = await fetch(shop + path, {
      method,
      headers: {
        'X-Tillkit': '1',
        Origin: shop,
        Cookie: Array.from(cookies, (pair) => pair.join('=')).join('; '),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    for (const line of response.headers.getSetCookie()) {
      const [, cookie = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(cookie, value)
    }
    return response.status
  }
}

/** Signs Ama in, and reads her account. Answers the status of each step. */
async function signIn(send: Send, { sandbox }: SandboxServer): Promise<number[]> {
  const auth = '/till/cimplify/v1/link/auth'
  const asked = await send('POST', `${auth}/request-otp`, ama)
  const [message] = sandbox.outbox.list({ type: 'phone', value: ama.contact })
  const verified = await send('POST', `${auth}/verify-otp`, { ...ama, otp_code: message?.code })
  return [asked, verified, await send('GET', '/till/cimplify/v1/link/data')]
}
