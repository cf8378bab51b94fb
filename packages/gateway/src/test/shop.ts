import type { GatewayConfig } from '../config.ts'
import { createGateway, type Gateway } from '../gateway.ts'
import { memoryStore } from '../store/memory.ts'
import { openBrowser, type Browser } from './browser.ts'
import { createLinkUpstream, type LinkUpstream } from './link-upstream.ts'

/** A key for tests: everyone can read it here. */
export const testSecret = { id: 'test-1', key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' }

export const contact = { contact: '+233244000000', contact_type: 'phone' }

/** A shop with two gateway instances that share a store, in front of a strict API, on a clock that tests move. */
export interface Shop {
  upstream: LinkUpstream
  gateways: [Gateway, Gateway]
  browser: Browser
  /** Lets time pass. */
  wait: (milliseconds: number) => void
  signIn: () => Promise<Response>
}

/** Opens one. */
export function openShop(config: Partial<GatewayConfig> = {}): Shop {
  const clock = { time: Date.UTC(2026, 4, 31, 12) }
  const now = () => clock.time
  const upstream = createLinkUpstream(now)
  const store = memoryStore({ now })
  const open = () =>
    createGateway({
      cimplifyLink: { url: 'https://link.example' },
      secrets: [testSecret],
      fetch: (request) => upstream.fetch(request),
      store,
      now,
      ...config,
    })
  const gateways: [Gateway, Gateway] = [open(), open()]
  const browser = openBrowser(gateways[0])
  return {
    upstream,
    gateways,
    browser,
    wait(milliseconds) {
      clock.time += milliseconds
    },
    async signIn() {
      await browser.send('POST', '/v1/link/auth/request-otp', { body: contact })
      return browser.send('POST', '/v1/link/auth/verify-otp', { body: { ...contact, otp_code: '123456' } })
    },
  }
}
