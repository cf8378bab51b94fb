import type { Sandbox } from '@tillkit/sandbox'
import type { Page } from 'playwright'

const contact = { contact: '+233244000000', contact_type: 'phone' }

/** Signs the demo shopper in from a page, as its earlier visit has done: through its gateway, or at the API itself. */
export async function signInHere(page: Page, base: string, sandbox: Sandbox): Promise<void> {
  const post = (path: string, body: object) =>
    page.evaluate(
      async ([url, text, isGateway]) => {
        const own = isGateway ? { 'X-Tillkit': '1' } : {}
        const headers = { 'Content-Type': 'application/json', ...own }
        const response = await fetch(url, { method: 'POST', credentials: 'include', headers, body: text })
        if (!response.ok) throw new Error(`Signing in was answered with ${response.status}.`)
      },
      [`${base}/v1/link/auth/${path}`, JSON.stringify(body), base.startsWith('/')] as const,
    )
  await post('request-otp', contact)
  await post('verify-otp', { ...contact, otp_code: sandbox.outbox.list()[0]?.code })
  // A code for one number may be asked for again after half a minute.
  sandbox.clock.advance(31)
}
