'use client'

import {
  isOrderOver,
  orderProgress,
  type ApiError,
  type Order,
  type OrderAccess,
  type OrderProgress,
  type PaymentStatus,
} from '@tillkit/client'
import { useQuery } from '@tanstack/react-query'
import { orderQuery } from '../orders/queries.ts'
import { lookOnReturn, pollWhile } from '../poll-while.ts'
import { useTill } from '../till-provider.tsx'
import { isUnsettled, orderPaymentQuery } from './queries.ts'

/** Milliseconds between two looks at an order whose payment is being looked at anyway. */
const whilePaying = 120_000

/** What a tracker shows. */
export interface OrderTracking {
  readonly order: Order | undefined
  readonly progress: OrderProgress | undefined
  /** What is known of its payment, or `null`. Only asked for while the order is pending. */
  readonly paymentStatus: PaymentStatus | null
  readonly error: ApiError | null
  /**
   * When the order was last heard of, in milliseconds since 1970; 0 before. For "updated 20 s ago": a function, so that
   * a look which changes nothing renders nothing.
   */
  readonly readUpdatedAt: () => number
  /** Looks at once. */
  readonly check: () => void
}

/**
 * Follows an order until it is over. Only one thing is looked at at a time: the payment while it decides, then the
 * order.
 *
 * ```tsx
 * const { order, progress, error } = useOrderStatus(id, { as: 'guest', billToken })
 * ```
 */
export function useOrderStatus(id: string, access: OrderAccess = { as: 'customer' }): OrderTracking {
  const till = useTill()
  const isAllowed = access.as === 'guest' || till.mayAsk
  const query = orderQuery(till, id, access)
  const seen = till.queryClient.getQueryData<Order>(query.queryKey)
  const payment = useQuery(
    {
      ...orderPaymentQuery(till, { id, access, expected: seen?.total ?? null }),
      enabled: isAllowed && seen?.status === 'pending',
    },
    till.queryClient,
  )
  const isPaying = seen?.status === 'pending' && payment.data !== undefined && isUnsettled(payment.data)
  const {
    data: order,
    error,
    refetch,
  } = useQuery(
    {
      ...query,
      enabled: isAllowed,
      refetchInterval: isPaying ? whilePaying : pollWhile(goesOn),
      refetchOnWindowFocus: lookOnReturn(goesOn),
      refetchOnReconnect: lookOnReturn(goesOn),
    },
    till.queryClient,
  )
  const paymentStatus = payment.data?.status ?? null
  return {
    order,
    progress: order && orderProgress(order, paymentStatus),
    paymentStatus,
    error,
    readUpdatedAt: () => till.queryClient.getQueryState(query.queryKey)?.dataUpdatedAt ?? 0,
    check: () => void refetch(),
  }
}

const goesOn = ({ status }: Order) => !isOrderOver(status)
