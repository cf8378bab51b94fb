import { linkSessionSource } from '../domain/link-session.ts'
import { createGateway } from '@tillkit/gateway'
import { createSandbox } from '@tillkit/sandbox'
import { createTill, type Till } from '../create-till.ts'
import { cookieCustody } from '../session/cookie-custody.ts'
import { memoryCustody } from '../session/memory-custody.ts'
import { withCookieJar } from './cookie-jar.ts'

const api = 'http://sandbox.test'
const secrets: [{ id: string; key: string }] = [{ id: 'test', key: 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8' }]

/** The ways in which a till may keep the tokens. */
export const custodies = ['gateway', 'memory', 'cookie'] as const

export const contact = { type: 'phone', value: '+233244000000' } as const

/** Ama's phone, a sandbox of its own and whatever stands between them: all in this process, no port, no mock. */
export async function createShopper(
  custody: (typeof custodies)[number] = 'memory',
  options: { readonly businessId?: string } = {},
) {
  const sandbox = await createSandbox()
  /** What left the phone, as `GET /v1/link/data`, oldest first. */
  const sent: string[] = []
  const gateway =
    custody === 'gateway' &&
    createGateway({
      cimplifyLink: { url: `${api}/cimplify` },
      secrets,
      development: true,
      fetch: (request) => sandbox.fetch(request),
    })
  const network = withCookieJar((request) => {
    sent.push(`${request.method} ${new URL(request.url).pathname.replace(/^(\/till)?\/cimplify/, '')}`)
    if (!gateway) return sandbox.fetch(request)
    request.headers.set('Sec-Fetch-Site', 'same-origin')
    return gateway.fetch(request)
  })
  /** A page of the shop; another call is another tab, or a reload. */
  const openPage = (): Till =>
    custody === 'gateway'
      ? createTill({ ...options, gateway: `${api}/till`, fetch: network.fetch })
      : createTill({
          ...options,
          custody: (custody === 'cookie' ? cookieCustody : memoryCustody)({
            cimplifyLink: { url: `${api}/cimplify` },
            cimplifyOrders: { url: `${api}/cimplify`, publicKey: 'pk_test_sandbox' },
          }),
          fetch: network.fetch,
        })

  const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
    const response = await sandbox.fetch(`${api}/_sandbox/${path}`, {
      method,
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    return response.status === 204 ? undefined : response.json()
  }
  const readCode = () => sandbox.outbox.list(contact)[0]?.code ?? ''
  const till = openPage()
  const signIn = async (page = till) => {
    const challenge = await page.source(linkSessionSource).requestOtp(contact)
    await page.source(linkSessionSource).verifyOtp(challenge, readCode())
    sent.length = 0
  }
  return { till, openPage, sandbox, sent, network, control, readCode, signIn }
}
