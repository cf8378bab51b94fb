import { withPublicKey } from '../apis/public-key.ts'
import type { Connection } from '../http/backend.ts'
import type { OtherBackend } from './custody.ts'

/** Where the APIs are that a page speaks to itself, without a server of the merchant's. */
export interface DirectApis {
  readonly cimplifyLink: {
    /** Where Cimplify Link's own paths begin. */
    readonly url: string
  }
  /** Absent: the till knows no orders. */
  readonly cimplifyOrders?: {
    /** Where Cimplify Orders' own paths begin. Another host than Link's for storefronts (L6, C1). */
    readonly url: string
    /** The publishable key, `pk_…`. */
    readonly publicKey: string
  }
}

/** How a page reaches the other APIs by itself. @throws where it cannot */
export function directConnection(
  { cimplifyOrders }: DirectApis,
  fetch: Connection['fetch'],
  api: OtherBackend,
): Connection {
  if (api === 'cimplify-orders' && cimplifyOrders)
    // With the bearer where there is one: the text does not say how an owner is recognised (C2).
    return withPublicKey({ baseUrl: withoutSlash(cimplifyOrders.url), fetch }, cimplifyOrders.publicKey)
  const mistake =
    api === 'cimplify-orders'
      ? 'Orders need cimplifyOrders: { url, publicKey } beside cimplifyLink in the custody, or createTill({ gateway }).'
      : `${api === 'linkit' ? 'Linkit' : 'Imprint'} needs createTill({ gateway }): its key is for servers alone.`
  // oxlint-disable-next-line no-console -- for the developer: what a query throws, a shopper reads in other words
  console.error(mistake)
  throw new Error(mistake)
}

/** Where an API's paths begin, however it was written. */
export const withoutSlash = (url: string): string => url.replace(/\/+$/, '')
