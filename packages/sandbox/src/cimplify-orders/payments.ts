import type { cimplifyOrders } from '@tillkit/client/contracts'
import type { Handlers } from '../handlers.ts'
import type { Services } from '../services.ts'
import { openOrder, type StoredOrder } from './find-orders.ts'
import type { OrdersCaller } from './order-access.ts'
import { readPayment } from './payment.ts'
import { answerPayment, expirePayment } from './payment-outcome.ts'

/** Whether the money has arrived (O7, O10). */
export function paymentHandlers(services: Services): Handlers<typeof cimplifyOrders.payments, OrdersCaller> {
  services.phonePrompts.onAnswer('approve-payment', (prompt) => answerPayment(services, prompt))

  const statusOf = ({ id, total_price, currency }: StoredOrder) => {
    const { status, reference, settled_at, failure_reason } = readPayment(services, id)
    return {
      order_id: id,
      payment_status: status,
      payment_reference: reference,
      amount: total_price,
      currency,
      settled_at,
      ...(failure_reason === null ? {} : { failure_reason }),
    }
  }

  return {
    status: ({ params: { id } }, { caller }) => statusOf(openOrder(services, id, caller)),

    verify({ params: { id } }, { caller }) {
      const order = openOrder(services, id, caller)
      expirePayment(services, id)
      return statusOf(order)
    },
  }
}
