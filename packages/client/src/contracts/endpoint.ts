import * as v from 'valibot'

/** Any schema of this kit: reads `unknown`, answers its own type. */
export type Schema = v.GenericSchema<unknown, unknown>

/** The names in a path template: `'/v1/link/addresses/:id'` has `'id'`. */
export type PathParameter<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | PathParameter<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never

/** One operation of an API, as a value: the client sends it, the gateway allows it, the sandbox answers it. */
export interface Endpoint<
  Path extends string = string,
  Body extends Schema | undefined = Schema | undefined,
  Query extends Schema | undefined = Schema | undefined,
  Response extends Schema | undefined = Schema | undefined,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Below the API's base URL, with `:name` for what the caller fills in. */
  readonly path: Path
  /** Written strictly: the documented limits. */
  readonly body?: Body
  readonly query?: Query
  /** What the API's envelope holds. Read leniently. Absent: the answer carries nothing to read. */
  readonly response?: Response
  /** Who may call it: the shopper's session (`'session'`), anyone (`'public'`), or a server's key (`'key'`). */
  readonly access: 'session' | 'public' | 'key'
  /** The API remembers an `Idempotency-Key` here, so that sending again is safe (L4, O8). @default false */
  readonly keyed?: boolean
  /** Sending it twice does the same as once, without a key (K6). @default true for GET alone */
  readonly safe?: boolean
}

/** A group of endpoints, by resource. */
export interface Contract {
  readonly [name: string]: Endpoint | Contract
}

export function defineEndpoint<
  const Path extends string,
  Body extends Schema | undefined = undefined,
  Query extends Schema | undefined = undefined,
  Response extends Schema | undefined = undefined,
>(endpoint: Endpoint<Path, Body, Query, Response>): Endpoint<Path, Body, Query, Response> {
  return endpoint
}

type Sent<S> = S extends Schema ? v.InferInput<S> : undefined
type Read<S> = S extends Schema ? v.InferOutput<S> : undefined

type Part<Name extends string, Value> = [Value] extends [never]
  ? unknown
  : [Value] extends [undefined]
    ? unknown
    : undefined extends Value
      ? { [Key in Name]?: Value }
      : { [Key in Name]: Value }

/** What a caller hands over: path parameters by name, then `query` and `body` where the endpoint has them. */
export type EndpointInput<E> =
  E extends Endpoint<infer Path, infer Body, infer Query, Schema | undefined>
    ? Part<'params', [PathParameter<Path>] extends [never] ? never : Record<PathParameter<Path>, string>> &
        Part<'query', Sent<Query>> &
        Part<'body', Sent<Body>>
    : never

/** What a caller gets back: the parsed response, or `undefined` where there is nothing to read. */
export type EndpointOutput<E> =
  E extends Endpoint<string, Schema | undefined, Schema | undefined, infer Response> ? Read<Response> : never

/** Tells an endpoint from a group of them. */
export function isEndpoint(value: Endpoint | Contract): value is Endpoint {
  return typeof value.method === 'string' && typeof value.path === 'string'
}

/** Every endpoint of a contract with its dotted name, in the order written: `['addresses.list', …]`. */
export function listEndpoints(contract: Contract, prefix = ''): [name: string, endpoint: Endpoint][] {
  return Object.entries(contract).flatMap(([name, value]) =>
    isEndpoint(value) ? [[prefix + name, value] as [string, Endpoint]] : listEndpoints(value, `${prefix}${name}.`),
  )
}

/**
 * The ids that may stand in a path. A pattern, because escaping is not enough: `encodeURIComponent('..')` is
 * still `..`, and `DELETE /sessions/.` would land on "revoke every session".
 */
export const pathParameterPattern = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}$/
