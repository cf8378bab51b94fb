import type { ApiConventions, Caller } from './api-conventions.ts'
import { Refusal } from './refusal.ts'

/** A finished answer, before it becomes a `Response` (or, with a fault, something worse). */
export interface Answer {
  readonly status: number
  /** The text of the body, or `null` for none. */
  readonly body: string | null
  readonly headers: Headers
  /** It came out of memory; nothing ran. */
  readonly replayed: boolean
  /** What was written for it, such as `'insert addresses'`. */
  readonly effects: readonly string[]
}

/** The answer of a handler in its API's envelope. */
export function successAnswer<Who extends Caller>(
  api: ApiConventions<Who>,
  result: unknown,
  { status, headers }: { status: number; headers: Headers },
): Answer {
  const body = status === 204 ? null : JSON.stringify(api.wrapSuccess(result, status))
  return { status, body, headers, replayed: false, effects: [] }
}

/** A refusal in its API's error shape. */
export function refusalAnswer<Who extends Caller>(
  api: ApiConventions<Who>,
  refusal: Refusal,
  headers: Headers = new Headers(),
): Answer {
  for (const [name, value] of Object.entries(refusal.headers)) headers.set(name, value)
  const body = JSON.stringify(api.wrapRefusal(refusal))
  return { status: refusal.status, body, headers, replayed: false, effects: [] }
}

/** The ordinary way to send an answer. */
export function toResponse({ status, body, headers }: Answer): Response {
  if (body !== null) headers.set('Content-Type', 'application/json; charset=utf-8')
  headers.set('Cache-Control', 'no-store')
  return new Response(body, { status, headers })
}
