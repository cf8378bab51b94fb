import type { LogEntry } from '../log.ts'
import type { Measure } from '../metrics.ts'
import type { PageRequest } from './browser.ts'
import { checkout, openSandboxShop } from './sandbox-shop.ts'
import { testSecret } from './shop.ts'

/** A visit during which every kind of secret was used, and all that anyone outside of the gateway got to see of it. */
export interface CanaryJourney {
  /** Answers with their headers, and cookies. */
  shown: string
  /** Logs and measures. */
  said: string
  /** Session and refresh tokens, in the order that they were handed out. */
  tokens: string[]
  codes: string[]
  billToken: string
  /** The merchant's own: out of the gateway's configuration. */
  keys: { token: string; key: string; seal: string }
}

const faults = ['drop-after-commit', 'html', 'truncated-json', 'oversized']

/** Makes one against the sandbox, which takes no other keys than its own: errors included, and a refresh. */
export async function takeCanaryJourney(): Promise<CanaryJourney> {
  const keys = { token: 'linkit_test_sandbox', key: 'imprint_test_sandbox', seal: testSecret.key }
  const said: (LogEntry | Measure)[] = []
  const card = { customerId: '9B5E1EE0-2E1C-46E7-81B9-3C3917204BE4', partnerCustomerId: 'SHOP_1' }
  const shop = await openSandboxShop({
    log: (entry) => said.push(entry),
    metrics: (measure) => said.push(measure),
    imprint: { url: 'https://sandbox.example/imprint', key: keys.key, identify: () => card },
    authorizeStaff: (request) => request.headers.has('X-Desk'),
  })
  const shown: string[] = []
  const show = async (answer: Response) => shown.push(JSON.stringify([...answer.headers]), await answer.text())
  const ask = async (method: string, path: string, request: PageRequest = {}) =>
    show(await shop.browser.send(method, path, request))

  await show(await shop.signIn())
  const { order_id, bill_token } = Object(await shop.control('POST', '/orders', checkout))
  const billToken = String(bill_token)
  await ask('GET', '/v1/link/data')
  await ask('GET', `/api/v1/orders/${order_id}`, { headers: { 'X-Bill-Token': billToken } })
  await ask('GET', `/api/v1/orders/${order_id}x`, { headers: { 'X-Bill-Token': billToken } })
  await ask('GET', '/api/v1/customers/me', { prefix: '/linkit' })
  await ask('GET', '/api/v1/customers', { prefix: '/linkit', headers: { 'X-Desk': '1' } })
  await ask('POST', '/v2/customers/me/link', { prefix: '/imprint', body: {} })
  shop.sandbox.clock.advance(16 * 60)
  await ask('GET', '/v1/link/data')
  for (const kind of faults) {
    await shop.control('POST', '/faults', { fault: { kind } })
    await ask('GET', '/api/v1/customers/me', { prefix: '/linkit' })
  }
  await ask('POST', '/v1/link/auth/logout')
  shop.close()

  return {
    shown: [...shown, ...shop.browser.setCookies].join('\n'),
    said: JSON.stringify(said),
    tokens: shop.sent.flatMap(({ answer = '' }) =>
      Array.from(answer.matchAll(/"(?:session|refresh)_token":"([^"]+)"/g), ([, token = '']) => token),
    ),
    codes: shop.sent.flatMap(({ body }) => /"otp_code":"(\d+)"/.exec(body)?.[1] ?? []),
    billToken,
    keys,
  }
}
