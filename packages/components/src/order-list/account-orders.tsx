'use client'

import { useLinkOrders } from '@tillkit/hooks'
import { PagedOrders, type PagedOrdersOptions } from './paged-orders.tsx'

/** The orders of the shopper's account at every shop, each with the shop's name. The API sends all of them at once. */
export function AccountOrders(options: PagedOrdersOptions) {
  const orders = useLinkOrders({ everywhere: true })
  return (
    <PagedOrders
      {...options}
      namesShops
      orders={orders.data}
      loading={orders.isLoading}
      error={orders.error}
      onRetry={() => void orders.refetch()}
    />
  )
}
