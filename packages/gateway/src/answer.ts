import type { UpstreamAnswer } from './forward.ts'
import { GatewayError } from './gateway-error.ts'

/** What goes back to the browser, before it is a `Response`. */
export interface Answer {
  status: number
  /** JSON. */
  body?: string | undefined
  retryAfter?: string | undefined
  allow?: string | undefined
  /** Whole `Set-Cookie` lines. */
  cookies?: readonly string[]
}

/** A refusal in the shape that the API's own errors have (A1), so that the client reads one kind. */
export function answerOf(error: GatewayError, now: number): Answer {
  const { status, code, message, options } = error
  return {
    status,
    body: JSON.stringify({
      error: { code, message, ...(options.details && { details: options.details }) },
      meta: { timestamp: new Date(now).toISOString() },
      status: { code: status, success: false },
    }),
    retryAfter: options.retryAfter,
    allow: options.allow,
  }
}

/** What the API said, as it said it: of its headers only `Retry-After` goes on. */
export const passOn = ({ status, text, retryAfter }: UpstreamAnswer): Answer => ({ status, body: text, retryAfter })

/** The answer as the browser gets it: never cached, never sniffed, never in a referrer. */
export function toResponse({ status, body, retryAfter, allow, cookies = [] }: Answer, requestId: string): Response {
  const headers = new Headers({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'X-Request-Id': requestId,
  })
  if (body) headers.set('Content-Type', 'application/json')
  if (retryAfter !== undefined) headers.set('Retry-After', retryAfter)
  if (allow !== undefined) headers.set('Allow', allow)
  for (const cookie of cookies) headers.append('Set-Cookie', cookie)
  return new Response(body || null, { status, headers })
}
