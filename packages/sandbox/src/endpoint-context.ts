import type { HandlerContext } from './handlers.ts'

interface Received<Who> extends Omit<HandlerContext<Who>, 'caller'> {
  /** Absent where the endpoint is public. */
  readonly caller: Who | undefined
}

/**
 * A class, because a getter in an object literal is a new shape for each request: V8 keeps shapes for long, and
 * with them the request and all that was read for it.
 */
export class EndpointContext<Who> implements HandlerContext<Who> {
  readonly request: Request
  readonly ipAddress: string | null
  readonly reply: HandlerContext<Who>['reply']
  readonly #caller: Who | undefined

  constructor({ request, ipAddress, reply, caller }: Received<Who>) {
    this.request = request
    this.ipAddress = ipAddress
    this.reply = reply
    this.#caller = caller
  }

  get caller(): Who {
    if (!this.#caller) throw new Error('This endpoint is public: it has no caller.')
    return this.#caller
  }
}
