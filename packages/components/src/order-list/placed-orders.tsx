'use client'

import { useOrders } from '@tillkit/hooks'
import type { OrderListProps } from './order-list.tsx'
import { PagedOrders, type PagedOrdersOptions } from './paged-orders.tsx'

/** The orders at this shop. Each page is asked for when it is wanted. */
export function PlacedOrders({ filter, ...options }: PagedOrdersOptions & Pick<OrderListProps, 'filter'>) {
  const orders = useOrders(filter)
  const loadOlder = async () => (await orders.fetchNextPage()).data ?? []
  return (
    <PagedOrders
      {...options}
      query={{
        data: orders.data,
        isLoading: orders.isLoading,
        error: orders.error,
        refetch: () => (orders.isFetchNextPageError ? orders.fetchNextPage() : orders.refetch()),
      }}
      loadOlder={orders.hasNextPage ? loadOlder : undefined}
      pending={orders.isFetchingNextPage}
      paused={orders.isPaused}
    />
  )
}
