// What docs/recipes shows is run as it stands there: a shopper signs in through it, and the shop's own route knows them.
// The edge and Next.js recipes are run beside the gateway, because those need no server of their own.
import { randomBytes } from 'node:crypto'
import { serveSandbox } from '@tillkit/sandbox/node'
import { expect, onTestFinished, test } from 'vitest'
import { codeBlocks, readDocument } from './scripts/documents.ts'
import { runExample } from './scripts/run-example.ts'

const root = import.meta.dirname
const ama = { contact: '+233244000000', contact_type: 'phone' }

test.each(['hono', 'express'])(
  'the recipe for %s serves the gateway',
  async (name) => {
    const sandbox = await serveSandbox({ port: 0 })
    onTestFinished(() => sandbox.close())
    const [example] = codeBlocks(readDocument(root, `docs/recipes/${name}.md`)).filter(
      ({ language }) => language === 'ts',
    )
    const code = example?.code.replace('https://api.cimplify.io', `${sandbox.url}/cimplify`) ?? ''
    const shop = await runExample(root, name, code, { TILL_KEY: randomBytes(32).toString('base64') })
    onTestFinished(() => shop.stop())

    const cookies = new Map<string, string>()
    async function send(method: string, path: string, body?: unknown): Promise<number> {
      const response = await fetch(shop.url + path, {
        method,
        headers: {
          'X-Tillkit': '1',
          Origin: shop.url,
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

    const auth = '/till/cimplify/v1/link/auth'
    expect(await send('GET', '/api/points')).toBe(401)
    expect(await send('POST', `${auth}/request-otp`, ama)).toBe(200)
    const [message] = sandbox.sandbox.outbox.list({ type: 'phone', value: ama.contact })
    expect(await send('POST', `${auth}/verify-otp`, { ...ama, otp_code: message?.code })).toBe(200)
    expect(await send('GET', '/till/cimplify/v1/link/data')).toBe(200)
    expect(await send('GET', '/api/points')).toBe(200)
  },
  60_000,
)
