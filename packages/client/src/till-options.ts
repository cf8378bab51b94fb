import type { Custody, CustodyMaker } from './session/custody.ts'
import { gatewayCustody } from './session/gateway-custody.ts'
import type { TillEvent } from './till-events.ts'

interface CommonOptions {
  /** How requests are sent. @default the page's own `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** Tells two kits on one page apart: part of cache keys and of the tabs' channel. @default where it sends to; one of its own with `memoryCustody` */
  readonly instance?: string
  /** The merchant whose part of an account is shown (L1). @default all of it */
  readonly businessId?: string
  /** Hears what no screen shows, each thing once: rows that could not be read. For your own monitoring. */
  readonly onEvent?: (event: TillEvent) => void
}

/** With a gateway: tokens and keys never reach the page. */
export interface GatewayTillOptions extends CommonOptions {
  /** Where the merchant's server has mounted the gateway: `/till`. */
  readonly gateway: string
  readonly custody?: never
}

/** Without a server of the merchant's: the page speaks to the APIs itself. */
export interface DirectTillOptions extends CommonOptions {
  /** Where the tokens are: `memoryCustody` works anywhere and ends with the page; `cookieCustody` survives a reload, on pages of the API's own domain. */
  readonly custody: CustodyMaker
  readonly gateway?: never
}

/** Where a till sends to, and how: with a gateway, or without a server of the merchant’s. */
export type TillOptions = GatewayTillOptions | DirectTillOptions

/** The custody that the options ask for. */
export function chooseCustody(options: TillOptions, fetch: typeof globalThis.fetch): Custody {
  const { custody, gateway } = options
  if (custody) return custody(fetch)
  if (gateway) return gatewayCustody(gateway, fetch)
  throw new Error(
    "createTill needs to know where to send: { gateway: '/till' } with a gateway on your server, or { custody: memoryCustody({ cimplifyLink: { url } }) } without one.",
  )
}
