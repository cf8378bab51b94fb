import type { Endpoint, EndpointInput, Schema } from '@tillkit/client/contracts'
import type * as v from 'valibot'
import type { Refusal } from './refusal.ts'

/** What a handler gets besides the endpoint's own input. */
export interface HandlerContext<Caller> {
  readonly request: Request
  /** Where the request came from, over HTTP; `null` in the process. */
  readonly ipAddress: string | null
  /** Whoever the credential belongs to. A public endpoint has no caller, and asking for one throws. */
  readonly caller: Caller
  /** What the answer carries besides its body. */
  readonly reply: { status: number; readonly headers: Record<string, string> }
}

/** What the wire carries back: stricter than what a client reads, because a sandbox must not rely on leniency. */
export type EndpointAnswer<E> =
  E extends Endpoint<string, Schema | undefined, Schema | undefined, infer Response>
    ? Response extends Schema
      ? v.InferInput<Response>
      : void
    : never

interface HandlerSignature<Input, Caller, Answer> {
  // A method, because methods may be stored under a wider input than they take (see AnyHandlers).
  handle(input: Input, context: HandlerContext<Caller>): Answer | Refusal
}

/** Answers one endpoint. Synchronous, because it runs within a database transaction. */
export type Handler<E, Caller> = HandlerSignature<EndpointInput<E>, Caller, EndpointAnswer<E>>['handle']

/** The handlers of a contract, name for name. An endpoint without one, or one without an endpoint, does not compile. */
export type Handlers<C, Caller> = {
  readonly [Name in keyof C]: C[Name] extends Endpoint ? Handler<C[Name], Caller> : Handlers<C[Name], Caller>
}

/** Handlers whose endpoints are no longer known one by one. */
export interface AnyHandlers<Caller> {
  readonly [name: string]: AnyHandler<Caller> | AnyHandlers<Caller>
}

/** One of them. */
export type AnyHandler<Caller> = HandlerSignature<
  { params?: Record<string, string>; query?: unknown; body?: unknown },
  Caller,
  unknown
>['handle']

/** The handler that stands where the endpoint stands in its contract. */
export function findHandler<Caller>(handlers: AnyHandlers<Caller>, dottedName: string): AnyHandler<Caller> {
  const found = dottedName
    .split('.')
    .reduce<AnyHandler<Caller> | AnyHandlers<Caller> | undefined>(
      (group, name) => (typeof group === 'object' ? group[name] : undefined),
      handlers,
    )
  if (typeof found !== 'function') throw new Error(`${dottedName} has no handler.`)
  return found
}
