import {
  isPaymentOver,
  isPaymentSettled,
  ordersSource,
  paymentAfter,
  paymentBegins,
  type ApiError,
  type Money,
  type OrderAccess,
  type PaymentApproval,
  type PaymentReading,
  type PaymentStatus,
} from '@tillkit/client'
import { mutationOptions, queryOptions } from '@tanstack/react-query'
import { orderKey } from '../orders/order-key.ts'
import { lookOnReturn, pollWhile, waitAnew } from '../poll-while.ts'
import type { SourceTill } from '../source-till.ts'

/** A payment as it was heard of last, and what all that was heard amounts to. */
export interface OrderPayment {
  readonly status: PaymentStatus
  readonly approval: PaymentApproval
}

/** Which payment, and what it should be of. */
export interface OrderPaymentRequest {
  readonly id: string
  readonly access: OrderAccess
  /** The order's total. Another amount stops everything. @default nothing is compared */
  readonly expected?: Money | null
}

/**
 * The payment of an order, looked at until it is settled: soon at first, seldom later, not while the tab is hidden or
 * offline, and at once on return.
 */
export const orderPaymentQuery = (till: SourceTill, { id, access, expected = null }: OrderPaymentRequest) =>
  queryOptions<OrderPayment, ApiError>({
    queryKey: orderPaymentKey(till, id, access),
    queryFn: async ({ client, queryKey, signal }) => {
      const reading = await till.source(ordersSource).paymentStatus(id, access, { signal })
      return after(client.getQueryData(queryKey), reading, expected)
    },
    staleTime: 1_000,
    retry: false,
    refetchInterval: pollWhile(isUnsettled),
    refetchOnWindowFocus: lookOnReturn(isUnsettled),
    refetchOnReconnect: lookOnReturn(isUnsettled),
  })

/** Has the provider asked, and shows its answer where the looks show theirs: there is one truth. */
export const verifyPaymentMutation = (till: SourceTill) =>
  mutationOptions<OrderPayment, ApiError, OrderPaymentRequest>({
    mutationKey: ['tillkit', 'order-payment', 'verify'],
    mutationFn: async ({ id, access, expected = null }, { client }) => {
      const reading = await till.source(ordersSource).verifyPayment(id, access)
      return after(client.getQueryData(orderPaymentKey(till, id, access)), reading, expected)
    },
    // It holds a bill token.
    gcTime: 0,
    onSuccess: async (payment, { id, access }, _result, { client }) => {
      const queryKey = orderPaymentKey(till, id, access)
      // A look that began before is older than this answer.
      await client.cancelQueries({ queryKey })
      // Who asks has just approved, or is about to.
      waitAnew(client.getQueryCache().find({ queryKey }))
      client.setQueryData(queryKey, payment)
      await client.invalidateQueries({ queryKey: orderKey(till, id, access), exact: true })
    },
  })

/** Where a payment is cached: below its order. */
export const orderPaymentKey = (till: SourceTill, id: string, access: OrderAccess) => [
  ...orderKey(till, id, access),
  'payment',
]

/** Whether there is a reason to look again. */
export const isUnsettled = ({ status, approval }: OrderPayment): boolean =>
  !isPaymentOver(approval.stage) && !isPaymentSettled(status)

const after = (before: OrderPayment | undefined, reading: PaymentReading, expected: Money | null): OrderPayment => ({
  status: reading.status,
  approval: paymentAfter(before?.approval ?? paymentBegins, { type: 'read', reading, expected }),
})
