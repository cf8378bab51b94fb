import type { Connection } from './http/backend.ts'
import type { BackendName } from './http/api-error.ts'
import { billTokenInHeader } from './session/bill-token-header.ts'
import { cookieCustody } from './session/cookie-custody.ts'
import type { Custody } from './session/custody.ts'
import { gatewayCustody } from './session/gateway-custody.ts'
import { memoryCustody } from './session/memory-custody.ts'

interface CommonOptions {
  /** How requests are sent. @default the page's own `fetch` */
  readonly fetch?: typeof globalThis.fetch
  /** Tells two kits on one page apart: part of cache keys and of the tabs' channel. @default where it sends to; one of its own with custody `memory` */
  readonly instance?: string
  /** The merchant whose part of an account is shown (L1). @default all of it */
  readonly businessId?: string
}

/** With a gateway (the default custody): tokens and keys never reach the page. */
export interface GatewayTillOptions extends CommonOptions {
  /** Where the merchant's server has mounted the gateway: `/till`. */
  readonly gateway: string
}

/** Without a server of the merchant's: the page speaks to the APIs itself. */
export interface DirectTillOptions extends CommonOptions {
  readonly cimplifyLink: {
    /** Where Cimplify Link's own paths begin. */
    readonly url: string
    /**
     * Where the tokens are: `'memory'` works anywhere and ends with the page; `'cookie'` survives a reload, on pages of
     * the API's own domain.
     * @default 'memory'
     */
    readonly custody?: 'memory' | 'cookie'
  }
  /** Absent: the till knows no orders. */
  readonly cimplifyOrders?: {
    /** Where Cimplify Orders' own paths begin. Another host than Link's for storefronts (L6, C1). */
    readonly url: string
    /** The publishable key, `pk_…`. */
    readonly publicKey: string
  }
}

/** Where a till sends to, and how: with a gateway, or without a server of the merchant’s. */
export type TillOptions = GatewayTillOptions | DirectTillOptions

/** The custody that the options ask for. */
export function chooseCustody(options: TillOptions, fetch: typeof globalThis.fetch): Custody {
  if ('gateway' in options && options.gateway) return gatewayCustody(options.gateway, fetch)
  if ('cimplifyLink' in options && options.cimplifyLink.url) {
    const { url, custody } = options.cimplifyLink
    return custody === 'cookie' ? cookieCustody(url, fetch) : memoryCustody(url, fetch)
  }
  throw new Error(
    "createTill needs to know where to send: { gateway: '/till' } with a gateway on your server, or { cimplifyLink: { url } } without one.",
  )
}

/** Where an API is by these options, and how it is spoken to. @throws where they do not say */
export function findConnection(options: TillOptions, custody: Custody, api: BackendName): Connection {
  if (api === 'cimplify-link') return { baseUrl: custody.cimplifyLinkUrl, fetch: custody.fetch }
  if ('gateway' in options) {
    const base = options.gateway.replace(/\/+$/, '')
    if (api === 'cimplify-orders') return { baseUrl: `${base}/cimplify`, fetch: billTokenInHeader(custody.fetch) }
    return { baseUrl: `${base}/${api}`, fetch: custody.fetch }
  }
  if (api === 'cimplify-orders' && options.cimplifyOrders)
    // With the bearer where there is one: the text does not say how an owner is recognised (C2).
    return { baseUrl: options.cimplifyOrders.url.replace(/\/+$/, ''), fetch: custody.fetch }
  throw new Error(
    api === 'cimplify-orders'
      ? 'Orders need createTill({ cimplifyOrders: { url, publicKey } }) beside cimplifyLink, or a gateway.'
      : `${api === 'linkit' ? 'Linkit' : 'Imprint'} needs createTill({ gateway }): its key is for servers alone.`,
  )
}
