import {
  isEndpoint,
  type Contract,
  type Endpoint,
  type EndpointInput,
  type EndpointOutput,
} from '../contracts/endpoint.ts'
import { ApiError, isApiError } from './api-error.ts'
import type { Backend } from './backend.ts'
import { withRetry } from './retry.ts'
import { send, type SendOptions } from './send.ts'

type Call<E> =
  unknown extends EndpointInput<E>
    ? (input?: SendOptions) => Promise<EndpointOutput<E>>
    : (input: EndpointInput<E> & SendOptions) => Promise<EndpointOutput<E>>

/** A contract with a backend behind it: the same names, each a function that sends. */
export type Bound<C> = { readonly [Name in keyof C]: C[Name] extends Endpoint ? Call<C[Name]> : Bound<C[Name]> }

/** Puts a backend behind every endpoint of a contract. */
export function bind<const C extends Contract>(contract: C, backend: Backend): Bound<C> {
  const bound = Object.fromEntries(
    Object.entries(contract).map(([name, value]) => [
      name,
      isEndpoint(value) ? (input: SendOptions = {}) => call(backend, value, input) : bind(value, backend),
    ]),
  )
  // The mapped type says of each name what the loop above does with it, which TypeScript cannot follow.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return bound as Bound<C>
}

async function call(backend: Backend, endpoint: Endpoint, input: SendOptions): Promise<unknown> {
  const epoch = backend.epoch?.current
  const sameSession = () => backend.epoch?.current === epoch
  const sessionChanged = () =>
    new ApiError({
      code: 'session-changed',
      backend: backend.name,
      operation: `${endpoint.method} ${endpoint.path}`,
    })
  try {
    const answer = await withRetry(() => send(backend, endpoint, input), {
      repeatable:
        endpoint.method === 'GET' || endpoint.safe === true || (endpoint.keyed === true && !!input.idempotencyKey),
      stillWanted: () => sameSession() && !input.signal?.aborted,
    })
    if (!sameSession()) throw sessionChanged()
    return answer
  } catch (error) {
    if (!sameSession()) throw sessionChanged()
    if (
      endpoint.access === 'session' &&
      isApiError(error) &&
      (error.code === 'unauthenticated' || error.code === 'session-revoked')
    )
      backend.onSessionEnded?.(error.code)
    throw error
  }
}
