import { createSandbox, type Sandbox } from '@tillkit/sandbox'
import type { GatewayConfig } from '../config.ts'
import { createGateway, type Gateway } from '../gateway.ts'
import { memoryStore } from '../store/memory.ts'
import { openBrowser, type Browser } from './browser.ts'
import { contact, testSecret } from './shop.ts'

/** One request that reached the APIs. */
export interface Sent {
  method: string
  url: URL
  headers: Headers
  body: string
  /** What was answered; `undefined` until then. */
  answer?: string
}

/** A shop with gateway instances in front of the sandbox's four APIs. */
export interface SandboxShop {
  sandbox: Sandbox
  gateways: [Gateway, Gateway]
  sent: Sent[]
  browser: Browser
  /** Signs somebody in on a browser, by the code in the sandbox's outbox. */
  signIn: (browser?: Browser, as?: { contact: string; contact_type: string }) => Promise<Response>
  /** Asks the sandbox itself. */
  control: (method: string, path: string, body?: unknown) => Promise<unknown>
  close: () => void
}

const api = (path: string) => `https://sandbox.example${path}`

/** Opens one. Every API is configured; `config` changes what it says. */
export async function openSandboxShop(config: Partial<GatewayConfig> = {}): Promise<SandboxShop> {
  const sandbox = await createSandbox()
  const sent: Sent[] = []
  const store = memoryStore()
  const open = () =>
    createGateway({
      cimplifyLink: { url: api('/cimplify') },
      cimplifyOrders: { url: api('/cimplify'), publicKey: 'pk_test_sandbox' },
      linkit: { url: api('/linkit'), token: 'linkit_test_sandbox', organizationId: 'org_sandbox' },
      imprint: { url: api('/imprint'), key: 'imprint_test_sandbox' },
      businessId: 'bus_sandbox',
      secrets: [testSecret],
      store,
      async fetch(request) {
        const arrival: Sent = {
          method: request.method,
          url: new URL(request.url),
          headers: request.headers,
          body: await request.clone().text(),
        }
        sent.push(arrival)
        const response = await sandbox.fetch(request)
        arrival.answer = await response.clone().text()
        return response
      },
      ...config,
    })
  const gateways: [Gateway, Gateway] = [open(), open()]

  async function control(method: string, path: string, body?: unknown): Promise<unknown> {
    const headers = { 'Content-Type': 'application/json' }
    const response = await sandbox.fetch(
      new Request(api(`/_sandbox${path}`), {
        method,
        headers,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
    )
    const text = await response.text()
    return text && JSON.parse(text)
  }

  const shop: SandboxShop = {
    sandbox,
    gateways,
    sent,
    browser: openBrowser(gateways[0]),
    control,
    async signIn(browser = shop.browser, as = contact) {
      await browser.send('POST', '/v1/link/auth/request-otp', { body: as })
      const outbox = JSON.stringify(await control('GET', `/outbox?contact=${encodeURIComponent(as.contact)}`))
      const code = /"code":"(\d{6})"/.exec(outbox)?.[1]
      return browser.send('POST', '/v1/link/auth/verify-otp', { body: { ...as, otp_code: code } })
    },
    close: () => sandbox.close(),
  }
  return shop
}

/** A checkout as a merchant's server would make it. */
export const checkout = {
  items: [{ product_id: 'prod_1', product_name: 'Espresso', quantity: 2, unit_price: '6.00' }],
  order_type: 'delivery',
  payment: { method: 'cash' },
}
