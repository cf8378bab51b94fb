import type { Endpoint } from '@tillkit/client/contracts'
import type { Refusal } from './refusal.ts'

/** Whoever a credential belongs to. */
export interface Caller {
  /** Whose idempotency keys these are. */
  readonly scope: string
}

/** What each API does in its own way: where it is, who may call it, and what it wraps around an answer. */
export interface ApiConventions<Who extends Caller> {
  /** The base URL's path in the sandbox. */
  readonly mount: string
  /** How all its paths begin, below the mount. */
  readonly root: string
  /** Finds out who calls, or refuses. Not asked for public endpoints. */
  authenticate(request: Request, access: Endpoint['access']): Who
  /** Finds out as much of a public endpoint's caller as there is. Without it, those have no caller. */
  identify?(request: Request): Who
  /** The body around a success; `undefined` for none. */
  wrapSuccess(answer: unknown, status: number): unknown
  /** The body around a refusal. */
  wrapRefusal(refusal: Refusal): unknown
}
