'use client'

import {
  isOrderOver,
  orderProgress,
  type ApiError,
  type Order,
  type OrderAccess,
  type OrderProgress,
  type PaymentStage,
} from '@tillkit/client'
import { useQuery } from '@tanstack/react-query'
import { orderQuery } from '../orders/queries.ts'
import { lookOnReturn, pollWhile } from '../poll-while.ts'
import { useTill } from '../till-provider.tsx'
import { isUnsettled, orderPaymentQuery, type OrderPayment } from './queries.ts'

/** Milliseconds between two looks at an order whose payment is being looked at anyway. */
const whilePaying = 120_000

/** What a tracker shows. */
export interface OrderTracking {
  readonly order: Order | undefined
  readonly progress: OrderProgress | undefined
  /** Where its payment stands, or `null`. Only asked for while the order is pending, and once when it was cancelled. */
  readonly paymentStage: PaymentStage | null
  /** Why the last look at the order failed, or `null`. */
  readonly error: ApiError | null
  /** Whether the last look did not work: at the order, or at its payment while that decides. */
  readonly lookFailed: boolean
  /**
   * When the order or its payment was last heard of, in milliseconds since 1970; 0 before. For "updated 20 s ago": a
   * function, so that a look which changes nothing renders nothing.
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
  const paymentQuery = orderPaymentQuery(till, { id, access, expected: seen?.total ?? null })
  const updatedAt = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
    till.queryClient.getQueryState(queryKey)?.dataUpdatedAt ?? 0
  // The last word on the money of an order that was cancelled: it may have come while nobody looked.
  const isOlder = () => updatedAt(paymentQuery) < updatedAt(query)
  const isPending = seen?.status === 'pending'
  const isCancelled = seen?.status === 'cancelled'
  const payment = useQuery(
    {
      ...paymentQuery,
      ...(isCancelled && {
        refetchInterval: pollWhile<OrderPayment>(isOlder),
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
      }),
      enabled: isAllowed && (isPending || isCancelled),
    },
    till.queryClient,
  )
  const isPaying = isPending && payment.data !== undefined && isUnsettled(payment.data)
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
  const paymentStage = payment.data?.approval.stage ?? null
  // An order that is paid in another way may have no payment to be found.
  const paymentFailed = isPending && payment.error !== null && payment.error.code !== 'not-found'
  return {
    order,
    progress: order && orderProgress(order, paymentStage),
    paymentStage,
    error,
    lookFailed: error !== null || paymentFailed,
    readUpdatedAt: () => Math.max(updatedAt(query), updatedAt(paymentQuery)),
    check: () => void refetch(),
  }
}

const goesOn = ({ status }: Order) => !isOrderOver(status)
