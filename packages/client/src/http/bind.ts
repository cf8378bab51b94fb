import {
  isEndpoint,
  type Contract,
  type Endpoint,
  type EndpointInput,
  type EndpointOutput,
} from '../contracts/endpoint.ts'
import { ApiError, isApiError } from './api-error.ts'
import type { Backend } from './backend.ts'
import { inTurn } from './in-turn.ts'
import { withRetry } from './retry.ts'
import { operationOf, send, type SendOptions } from './send.ts'

type Call<E> =
  unknown extends EndpointInput<E>
    ? (input?: SendOptions) => Promise<EndpointOutput<E>>
    : (input: EndpointInput<E> & SendOptions) => Promise<EndpointOutput<E>>

/** A contract with a backend behind it: the same names, each a function that sends. */
export type Bound<C> = { readonly [Name in keyof C]: C[Name] extends Endpoint ? Call<C[Name]> : Bound<C[Name]> }

/** Puts a backend behind every endpoint of a contract. */
export function bind<const C extends Contract>(
  contract: C,
  backend: Backend,
  outage: Outage = { lasts: false },
): Bound<C> {
  // What was saved offline comes all at once when the network is back: it goes out as it was done.
  const writeInTurn = inTurn()
  const bound = Object.fromEntries(
    Object.entries(contract).map(([name, value]) => [
      name,
      isEndpoint(value)
        ? (input: Asked = {}) => call(backend, value, input, outage, value.keyed ? writeInTurn : atOnce)
        : bind(value, backend, outage),
    ]),
  )
  // The mapped type says of each name what the loop above does with it, which TypeScript cannot follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return bound as Bound<C>
}

/**
 * Whether an API has just failed through every try. A read is then tried once at a time until it answers: screens look
 * again by themselves, and three tries at each look keep down what is down.
 */
interface Outage {
  lasts: boolean
}

/** What a call is made with, as far as it matters here. */
interface Asked extends SendOptions {
  readonly query?: unknown
}

/** When a call may begin. */
type Turn = ReturnType<typeof inTurn>

const atOnce: Turn = (work) => work()

async function call(backend: Backend, endpoint: Endpoint, input: Asked, outage: Outage, turn: Turn): Promise<unknown> {
  const epoch = backend.epoch?.current
  const sameSession = () => backend.epoch?.current === epoch
  const sessionChanged = () =>
    new ApiError({
      code: 'session-changed',
      backend: backend.name,
      operation: operationOf(endpoint),
    })
  const attempt = () => {
    // It may have waited for its turn: what one shopper wanted is not sent for the next.
    if (!sameSession()) throw sessionChanged()
    return send(backend, endpoint, input)
  }
  try {
    const answer = await turn(() =>
      withRetry(attempt, {
        repeatable:
          endpoint.method === 'GET'
            ? !outage.lasts
            : endpoint.safe === true || (endpoint.keyed === true && !!input.idempotencyKey),
        stillWanted: () => sameSession() && !input.signal?.aborted,
      }),
    )
    outage.lasts = false
    if (!sameSession()) throw sessionChanged()
    return answer
  } catch (error) {
    // A definite no is an answer too.
    if (isApiError(error) && error.code !== 'cancelled') outage.lasts = error.retryable
    if (!sameSession()) throw sessionChanged()
    if (
      isApiError(error) &&
      (error.code === 'unauthenticated' || error.code === 'session-revoked') &&
      (endpoint.access === 'session' || backend.opensBySession?.(input.query))
    )
      backend.onSessionEnded?.(error.code)
    throw error
  }
}
