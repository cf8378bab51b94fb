import type { Contract, Endpoint } from '@tillkit/client/contracts'
import type { Flow } from './call.ts'

/** Where an API is, and what makes it listen to this shop. */
export interface Api {
  url: string
  /** The merchant's own credentials: on every request to this API and to no other. */
  headers?: Readonly<Record<string, string>>
}

/** An API that the gateway serves below a prefix, with the API's own paths. */
export interface Mount {
  /** For example `/cimplify`. */
  prefix: string
  api: Api
  contract: Contract
  /** Who answers; `undefined` where a page has no business. */
  flowOf: (endpoint: Endpoint) => Flow | undefined
}
