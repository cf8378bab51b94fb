import {
  isPaymentOver,
  isPaymentSettled,
  orderPaymentsSource,
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
import type { ReadQuery } from '../read-query.ts'
import type { SourceTill } from '../source-till.ts'

/** A payment as it was heard of last, and what all that was heard amounts to. */
export interface OrderPayment {
  readonly status: PaymentStatus
  readonly approval: PaymentApproval
  /** When another prompt was sent while somebody looked, in milliseconds since 1970; 0 where none was. */
  readonly askedAgainAt: number
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
 * offline, and at once on return. One that was declined may be paid from another tab or phone: it is looked at on return
 * too, and a few times besides.
 */
export const orderPaymentQuery = (
  till: SourceTill,
  { id, access, expected = null }: OrderPaymentRequest,
): ReadQuery<OrderPayment> =>
  queryOptions<OrderPayment, ApiError>({
    queryKey: orderPaymentKey(till, id, access),
    queryFn: async ({ client, queryKey, signal }) => {
      const reading = await till.source(orderPaymentsSource).read(id, access, { signal })
      return after(client.getQueryData(queryKey), reading, expected)
    },
    staleTime: 1_000,
    retry: false,
    refetchInterval: pollWhile(isUnsettled, mayBePaid),
    refetchOnWindowFocus: lookOnReturn(mayBePaid),
    refetchOnReconnect: lookOnReturn(mayBePaid),
  })

/** Has the provider asked, and shows its answer where the looks show theirs: there is one truth. */
export const verifyPaymentMutation = (till: SourceTill) =>
  mutationOptions<OrderPayment, ApiError, OrderPaymentRequest>({
    mutationKey: ['tillkit', 'order-payment', 'verify'],
    mutationFn: async ({ id, access, expected = null }, { client }) => {
      const read = () => client.getQueryData<OrderPayment>(orderPaymentKey(till, id, access))
      const before = read()
      const reading = await till.source(orderPaymentsSource).verify(id, access)
      const now = read()
      // Another prompt was sent meanwhile: how the one before it ended is no news, unless it was paid after all.
      if (now && now.askedAgainAt !== (before?.askedAgainAt ?? 0) && reading.status !== 'succeeded') return now
      return after(now, reading, expected)
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
export const isUnsettled = (payment: OrderPayment): boolean => mayBePaid(payment) && !isPaymentSettled(payment.status)

const mayBePaid = ({ approval }: OrderPayment) => !isPaymentOver(approval.stage)

const after = (before: OrderPayment | undefined, reading: PaymentReading, expected: Money | null): OrderPayment => ({
  status: reading.status,
  approval: paymentAfter(before?.approval ?? paymentBegins, { type: 'read', reading, expected }),
  askedAgainAt: before?.askedAgainAt ?? 0,
})
