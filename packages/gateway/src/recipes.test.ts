// What docs/recipes promises: the core runs where there is nothing of Node, and the examples do what they say.
import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { createContext, runInContext } from 'node:vm'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { createGateway, type Gateway } from './gateway.ts'
import { redisStore } from './redis.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'
import { openBrowser } from './test/browser.ts'
import { createLinkUpstream } from './test/link-upstream.ts'
import { contact, testSecret } from './test/shop.ts'

/** The examples of a recipe as plain scripts: without types, imports and exports. */
function examplesOf(recipe: string): string[] {
  const text = readFileSync(new URL(`../../../docs/recipes/${recipe}.md`, import.meta.url), 'utf8')
  return Array.from(text.matchAll(/```ts\n(.*?)```/gs), ([, code = '']) =>
    stripTypeScriptTypes(code)
      .replaceAll(/^import .*$/gm, '')
      .replaceAll(/^export \{[^}]*\}$/gm, '')
      .replaceAll('export default', 'result =')
      .replaceAll(/^export const/gm, 'const'),
  )
}

/** Runs an example with what it imports, and answers one of its names. */
const runExample = async (code: string, imports: Record<string, unknown>, name: string) =>
  runInContext(
    `let result; (async () => { ${code}\nreturn ${name} })()`,
    createContext({ Response, Number, String, ...imports }),
  )

/** A shopper who signs in, reads and signs out. */
async function visit(gateway: Pick<Gateway, 'fetch'>) {
  const browser = openBrowser(gateway)
  const send = async (method: string, path: string, body?: unknown) =>
    (await browser.send(method, path, { body })).status
  return [
    await send('POST', '/v1/link/auth/request-otp', contact),
    await send('POST', '/v1/link/auth/verify-otp', { ...contact, otp_code: '123456' }),
    await send('GET', '/v1/link/data'),
    await send('POST', '/v1/link/auth/logout'),
    await send('GET', '/v1/link/data'),
  ]
}

test('the core runs on web standards alone', async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { conditions: ['tillkit-source'] },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('index.ts', import.meta.url).pathname, formats: ['iife'], name: 'tillkit' },
    },
  })
  const [output] = [built].flat().flatMap((each) => ('output' in each ? each.output : []))
  const code = output && 'code' in output ? output.code : ''
  expect(code).not.toMatch(/require\(|from ["']node:|\bprocess\.|\bBuffer\b/)

  const upstream = createLinkUpstream(Date.now)
  const context = createContext({
    AbortController,
    AbortSignal,
    DOMException,
    Headers,
    ReadableStream,
    Request,
    Response,
    TextDecoder,
    TextEncoder,
    URL,
    URLSearchParams,
    btoa,
    atob,
    clearTimeout,
    crypto,
    performance,
    setTimeout,
    console,
    Uint8Array,
    ArrayBuffer,
    CryptoKey,
    Error,
    TypeError,
  })
  runInContext(`${code}; globalThis.tillkit = tillkit`, context)
  const gateway: Gateway = Object(context).tillkit.createGateway({
    cimplifyLink: { url: 'https://link.example' },
    secrets: [testSecret],
    fetch: (request: Request) => upstream.fetch(request),
  })
  expect(await visit(gateway)).toEqual([200, 200, 200, 200, 401])
}, 60_000)

test('the edge example serves requests, with the store that it is given', async () => {
  const [entry = '', store = ''] = examplesOf('edge-runtime')
  const upstream = createLinkUpstream(Date.now)
  const imports = {
    createGateway: (config: object) =>
      createGateway({ ...createConfig(config), fetch: (request) => upstream.fetch(request) }),
  }
  const handler = await runExample(entry, imports, 'result')
  const memory = memoryStore()
  const command = async (...[name, key = '', value = '', , seconds, nx]: string[]): Promise<unknown> => {
    if (name === 'GET') return (await memory.get(key)) ?? null
    if (name === 'DEL') return memory.delete(key)
    if (name === 'INCR') return memory.increment(key, 600)
    if (name === 'EXPIRE') return 1
    if (nx !== undefined) return (await memory.setIfAbsent(key, value, Number(seconds))) ? 'OK' : null
    return memory.set(key, value, Number(seconds))
  }
  const made: (command: unknown) => Store = await runExample(store, {}, 'httpStore')
  const environment = { TILL_KEY: testSecret.key, store: made(command) }
  expect(await visit({ fetch: (request) => handler.fetch(request, environment) })).toEqual([200, 200, 200, 200, 401])
})

test('the Next.js example serves each method', async () => {
  const [code = ''] = examplesOf('next-route-handler')
  const upstream = createLinkUpstream(Date.now)
  const memory = memoryStore()
  const client = {
    isReady: true,
    async sendCommand([name, key = '', value = '', , milliseconds, nx]: string[]) {
      if (name === 'GET') return (await memory.get(key)) ?? null
      if (name === 'DEL') return memory.delete(key)
      if (name === 'EVAL') return memory.increment(milliseconds ?? '', 600)
      if (nx !== undefined) return (await memory.setIfAbsent(key, value, Number(milliseconds) / 1000)) ? 'OK' : null
      return memory.set(key, value, Number(milliseconds) / 1000)
    },
  }
  const imports = {
    process: { env: { TILL_KEY: testSecret.key } },
    createClient: () => ({ connect: async () => client }),
    redisStore,
    createGateway: (config: object) =>
      createGateway({ ...createConfig(config), fetch: (request) => upstream.fetch(request) }),
  }
  const handle = await runExample(code, imports, 'handle')
  expect(await visit({ fetch: handle })).toEqual([200, 200, 200, 200, 401])
})

/** An example's configuration, made in another realm, as one of this one. */
function createConfig(config: object) {
  const { secrets, trustedProxies, store }: { secrets: [typeof testSecret]; trustedProxies?: number; store: Store } =
    Object(config)
  const { url } = Object(config).cimplifyLink
  return {
    cimplifyLink: { url: String(url) },
    secrets: [{ ...secrets[0] }] satisfies [typeof testSecret],
    store: { ...store },
    ...(trustedProxies !== undefined && { trustedProxies }),
  }
}
