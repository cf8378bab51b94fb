import type { ApiConventions, Caller } from './api-conventions.ts'
import { Refusal } from './refusal.ts'

/** A finished answer, before it becomes a `Response` (or, with a fault, something worse). */
export interface Answer {
  readonly status: number
  /** The text of the body, or `null` for none. */
  readonly body: string | null
  /** Not `Headers`, which would be filled only to be emptied again by the server. */
  readonly headers: Readonly<Record<string, string>>
  /** It came out of memory; nothing ran. */
  readonly replayed: boolean
  /** What was written for it, such as `'insert addresses'`. */
  readonly effects: readonly string[]
}

/** The answer of a handler in its API's envelope. */
export function successAnswer<Who extends Caller>(
  api: ApiConventions<Who>,
  result: unknown,
  { status, headers }: Pick<Answer, 'status' | 'headers'>,
): Answer {
  const body = status === 204 ? null : JSON.stringify(api.wrapSuccess(result, status))
  return { status, body, headers, replayed: false, effects: [] }
}

/** A refusal in its API's error shape. */
export function refusalAnswer<Who extends Caller>(
  api: ApiConventions<Who>,
  refusal: Refusal,
  headers: Answer['headers'] = {},
): Answer {
  const body = JSON.stringify(api.wrapRefusal(refusal))
  return { status: refusal.status, body, headers: { ...headers, ...refusal.headers }, replayed: false, effects: [] }
}

/** The ordinary way to send an answer. */
export function toResponse({ status, body, headers }: Answer): Response {
  const contentType = body === null ? {} : { 'Content-Type': 'application/json; charset=utf-8' }
  return new Response(body, { status, headers: { ...headers, ...contentType, 'Cache-Control': 'no-store' } })
}
