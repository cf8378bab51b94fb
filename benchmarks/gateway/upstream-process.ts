// The API, as far as its time matters: it answers at once and always the same, so that what is measured is the way there.
import { createServer } from 'node:http'
import { reportUsage } from './report-usage.ts'

const envelope = (data: object) =>
  JSON.stringify({ data, meta: { timestamp: '2026-05-31T12:00:00Z' }, status: { code: 200, success: true } })

const address = (at: number) => ({
  id: `addr_${at}`,
  label: 'Home',
  street_address: '12 Independence Ave',
  city: 'Accra',
  region: 'Greater Accra',
  country: 'GH',
  is_default: at === 0,
  usage_count: 3,
  created_at: '2026-05-31T12:00:00Z',
  updated_at: '2026-05-31T12:00:00Z',
})

const data = envelope({
  customer: { id: 'cus_1', name: 'Jane Doe', email: 'jane@example.com', phone: '+233244000000' },
  addresses: Array.from({ length: 5 }, (_, at) => address(at)),
  mobile_money: [{ id: 'mm_1', phone_number: '+233244000000', provider: 'mtn', is_default: true, usage_count: 3 }],
  preferences: { preferred_order_type: 'delivery', notify_on_order: true },
  default_address: 'addr_0',
  default_mobile_money: 'mm_1',
})

/** As long as those of the documents' own kind: three parts, the middle one with a handful of claims. */
function token(kind: string): string {
  const part = (json: object) => Buffer.from(JSON.stringify(json)).toString('base64url')
  const issued = Math.floor(Date.now() / 1000)
  const claims = { sub: 'cus_1', sid: crypto.randomUUID(), kind, iat: issued, exp: issued + 15 * 60 }
  return `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.${Buffer.alloc(32, kind).toString('base64url')}`
}

const answers: Readonly<Record<string, () => string>> = {
  '/v1/link/data': () => data,
  '/v1/link/addresses': () => envelope(address(0)),
  '/v1/link/auth/request-otp': () => envelope({ success: true, message: 'Sent', expires_in: 300 }),
  '/v1/link/auth/verify-otp': () =>
    envelope({ success: true, session_token: token('s'), refresh_token: token('r'), customer_id: 'cus_1' }),
}

const server = createServer((request, response) => {
  const answer = answers[request.url ?? '']
  request.resume().once('end', () => {
    response.writeHead(answer ? 200 : 404, { 'Content-Type': 'application/json' }).end(answer?.())
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) reportUsage(`http://127.0.0.1:${address.port}`)
})
