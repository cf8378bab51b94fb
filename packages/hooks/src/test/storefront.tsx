import { linkSessionSource, cookieCustody, createTill } from '@tillkit/client'
import { createGateway, memoryStore } from '@tillkit/gateway'
import { createSandbox } from '@tillkit/sandbox'
import { vi } from 'vitest'
import { strict } from './shopper.tsx'

// The page's own host, so that the API's cookie is a first-party one where the page keeps it itself.
const origin = 'http://localhost'
const secrets: [{ id: string; key: string }] = [{ id: 'test', key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' }]
const contact = { type: 'phone', value: '+233244000000' } as const

/** A shop with two gateways that share a store, and Ama's browser, whose tabs share their cookies. */
export async function createStorefront(custody: 'gateway' | 'cookie' = 'gateway') {
  // jsdom has a Uint8Array of its own, which Node's TextEncoder does not make; a gateway is in no browser.
  vi.stubGlobal('Uint8Array', Object.getPrototypeOf(Buffer))
  const sandbox = await createSandbox()
  const store = memoryStore()
  const gateways = [1, 2].map(() =>
    createGateway({
      cimplifyLink: { url: `${origin}/cimplify` },
      secrets,
      store,
      development: true,
      now: () => sandbox.clock.now(),
      fetch: (request) => sandbox.fetch(request),
    }),
  )
  const sent: string[] = []
  const cookies = new Map<string, string>()
  const line = { isCut: false }

  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    if (line.isCut) throw new TypeError('Failed to fetch')
    const request = new Request(input, init)
    if (init.credentials) request.headers.set('Cookie', Array.from(cookies, (pair) => pair.join('=')).join('; '))
    sent.push(`${request.method} ${new URL(request.url).pathname.replace(/^(\/till)?\/cimplify/, '')}`)
    request.headers.set('Sec-Fetch-Site', 'same-origin')
    // The load balancer sends every other request to the other machine.
    const gateway = gateways[sent.length % gateways.length]
    const response = await (custody === 'gateway' && gateway ? gateway.fetch(request) : sandbox.fetch(request))
    // What was given up sets nothing in a browser.
    if (request.signal.aborted) throw new DOMException('Given up', 'AbortError')
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      const isGone = value === '' || /max-age=0/i.test(cookie)
      if (isGone) cookies.delete(name)
      else cookies.set(name, value)
      if (!/httponly/i.test(cookie)) document.cookie = `${name}=${value}; path=/${isGone ? '; max-age=0' : ''}`
    }
    return response
  }
  const openTab = () => {
    const till = createTill(
      custody === 'gateway'
        ? { gateway: `${origin}/till`, fetch }
        : { custody: cookieCustody({ cimplifyLink: { url: `${origin}/cimplify` } }), fetch },
    )
    return { till, wrapper: strict(till) }
  }
  const readCode = () => sandbox.outbox.list(contact)[0]?.code ?? ''
  const signIn = async () => {
    const { till } = openTab()
    await till.source(linkSessionSource).verifyOtp(await till.source(linkSessionSource).requestOtp(contact), readCode())
    sent.length = 0
  }
  /** How often the API was asked for new tokens. */
  const refreshes = () => sandbox.journal.list().filter(({ path }) => path.endsWith('/auth/refresh')).length

  return { sandbox, sent, cookies, line, openTab, signIn, refreshes }
}
