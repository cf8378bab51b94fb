import type * as v from 'valibot'
import { cimplifyOrdersBackend } from '../apis/cimplify-orders.ts'
import { payments as contract, type paymentStatusSchema } from '../contracts/cimplify-orders/payments.ts'
import { bind } from '../http/bind.ts'
import { intentsSource } from '../intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { isReadable } from './money.ts'
import { expectSame, opened, type OrderAccess } from './order-access.ts'
import type { PaymentReading } from './payment-approval.ts'

/** The payments of orders (O7, O10). One of an order that cannot be opened is `not-found` (O6). */
export interface OrderPaymentsSource {
  /** What is known of it. Ask again and again. */
  read(id: string, access: OrderAccess, options?: ReadOptions): Promise<PaymentReading>
  /** Has the provider asked, after a redirect or when a shopper says that they approved (O10). */
  verify(id: string, access: OrderAccess): Promise<PaymentReading>
}

/** Makes it: `till.source(orderPaymentsSource)`. */
export function orderPaymentsSource({ connectionTo, source }: Wires): OrderPaymentsSource {
  const intents = source(intentsSource)
  const { payments } = bind({ payments: contract }, cimplifyOrdersBackend(connectionTo('cimplify-orders')))
  return {
    read: async (id, access, { signal } = {}) =>
      paymentOf(id, await payments.status({ ...opened(id, access), signal })),
    verify: (id, access) =>
      // One look at the provider serves all who ask at the same time.
      intents.run('orderPayments.verify', { id, access }, async () =>
        paymentOf(id, await payments.verify(opened(id, access))),
      ),
  }
}

function paymentOf(id: string, payment: v.InferOutput<typeof paymentStatusSchema>): PaymentReading {
  expectSame(id, payment.order_id)
  const amount = payment.amount === null ? null : { amount: payment.amount, currency: payment.currency }
  return {
    status: payment.payment_status,
    reference: payment.payment_reference,
    amount: amount && isReadable(amount) ? amount : null,
    settledAt: payment.settled_at,
    failureReason: payment.failure_reason,
  }
}
