import { randomId } from '../fingerprint.ts'

/** One request as the API saw it. */
export interface Arrival {
  operation: string
  headers: Headers
  body: unknown
  url: string
}

/** An API double that is as strict as the texts allow: codes work once, a used refresh token ends its whole session. */
export interface LinkUpstream {
  fetch(request: Request): Promise<Response>
  readonly arrivals: Arrival[]
  /** How often an operation such as `POST /v1/link/auth/refresh` arrived. */
  count(operation: string): number
  /** How many sessions are alive. */
  alive(): number
  /** Stands between the gateway and the answers: to delay, cut or replace them. */
  intercept: (arrival: Arrival, proceed: () => Response) => Promise<Response> | Response
  /** Every token that was ever handed out. */
  readonly tokens: string[]
}

const minute = 60_000

const envelope = (data: unknown, status = 200) => Response.json({ data, status: { code: status, success: true } })

const failure = (status: number, code: string) =>
  Response.json({ error: { code, message: 'No.' }, status: { code: status, success: false } }, { status })

/** Makes one, on a clock of its own. */
export function createLinkUpstream(now: () => number): LinkUpstream {
  const codes = new Map<string, string>()
  const bearers = new Map<string, { family: string; expiresAt: number }>()
  const refreshTokens = new Map<string, { family: string; used: boolean }>()
  const families = new Set<string>()
  const addresses = new Map<string, unknown>()
  const arrivals: Arrival[] = []
  const tokens: string[] = []

  function issue(family: string): Response {
    const sessionToken = `st_${randomId()}`
    const refreshToken = `rt_${randomId()}`
    families.add(family)
    bearers.set(sessionToken, { family, expiresAt: now() + 15 * minute })
    refreshTokens.set(refreshToken, { family, used: false })
    tokens.push(sessionToken, refreshToken)
    return envelope({
      success: true,
      session_token: sessionToken,
      refresh_token: refreshToken,
      account_id: 'acc_1',
      customer_id: 'cus_1',
      name: 'Jane Doe',
      message: 'Login successful',
    })
  }

  function refresh(token: unknown): Response {
    const known = refreshTokens.get(String(token))
    if (known?.used) families.delete(known.family)
    if (!known || !families.has(known.family)) return failure(401, known ? 'SESSION_REVOKED' : 'UNAUTHENTICATED')
    known.used = true
    return issue(known.family)
  }

  function verify(body: Record<string, unknown>): Response {
    const contact = String(body.contact)
    if (codes.get(contact) !== body.otp_code) return failure(400, 'INVALID_OTP')
    codes.delete(contact)
    // Ids stand in paths, and must not begin with a dash as base64url may.
    return issue(`family_${randomId()}`)
  }

  function signedIn({ operation, headers, body }: Arrival): Response {
    const bearer = bearers.get(headers.get('Authorization')?.slice('Bearer '.length) ?? '')
    if (!bearer || bearer.expiresAt <= now()) return failure(401, 'UNAUTHENTICATED')
    if (!families.has(bearer.family)) return failure(401, 'SESSION_REVOKED')
    const [, revoked] = /^DELETE \/v1\/link\/sessions\/(.+)$/.exec(operation) ?? []
    if (revoked !== undefined) {
      families.delete(revoked)
      return envelope({ success: true })
    }
    switch (operation) {
      case 'POST /v1/link/auth/logout':
        families.delete(bearer.family)
        return envelope({ success: true, message: 'Logged out successfully', action: 'discard_token' })
      case 'GET /v1/link/sessions':
        return envelope([...families].map((id) => ({ id, is_current: id === bearer.family })))
      case 'DELETE /v1/link/sessions':
        families.clear()
        return envelope({ success: true })
      case 'GET /v1/link/data':
        return envelope({ customer: { id: 'cus_1' }, addresses: [...addresses.values()], orders_total: 1.5 })
      case 'POST /v1/link/addresses': {
        const key = headers.get('Idempotency-Key') ?? randomId()
        if (!addresses.has(key)) addresses.set(key, { id: `addr_${addresses.size}`, ...Object(body) })
        return envelope(addresses.get(key))
      }
      default:
        return envelope({ id: 'addr_1' })
    }
  }

  function answer(arrival: Arrival): Response {
    const body = Object(arrival.body)
    switch (arrival.operation) {
      case 'POST /v1/link/auth/request-otp':
        codes.set(String(body.contact), '123456')
        return envelope({ success: true, message: 'OTP sent to +233****0000', expires_in: 300, is_new_account: false })
      case 'POST /v1/link/auth/verify-otp':
        return verify(body)
      case 'POST /v1/link/auth/refresh':
        return refresh(body.session_token)
      case 'POST /v1/link/elements/logout':
        families.delete(refreshTokens.get(String(body.session_token))?.family ?? '')
        return envelope({ success: true })
      case 'POST /v1/link/check-status':
        return envelope({ is_link_customer: true })
      default:
        return signedIn(arrival)
    }
  }

  const upstream: LinkUpstream = {
    arrivals,
    tokens,
    count: (operation) => arrivals.filter((arrival) => arrival.operation === operation).length,
    alive: () => families.size,
    intercept: (_arrival, proceed) => proceed(),
    async fetch(request) {
      const { pathname } = new URL(request.url)
      const text = await request.text()
      const body: unknown = text ? JSON.parse(text) : undefined
      const operation = `${request.method} ${pathname}`
      const arrival = { operation, headers: request.headers, body, url: request.url }
      arrivals.push(arrival)
      return upstream.intercept(arrival, () => answer(arrival))
    },
  }
  return upstream
}
