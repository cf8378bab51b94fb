'use client'

import { useLinkOrders } from '@tillkit/hooks'
import { PagedOrders, type PagedOrdersOptions } from './paged-orders.tsx'

/** The orders of the shopper's account at every shop, each with the shop's name. The API sends all of them at once. */
export function AccountOrders(options: PagedOrdersOptions) {
  return <PagedOrders {...options} namesShops query={useLinkOrders({ everywhere: true })} />
}
