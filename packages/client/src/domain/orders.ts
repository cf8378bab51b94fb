import type * as v from 'valibot'
import { createCimplifyOrdersApi } from '../apis/cimplify-orders.ts'
import { longestBillToken, type orderSchema } from '../contracts/cimplify-orders/orders.ts'
import type { paymentStatusSchema } from '../contracts/cimplify-orders/payments.ts'
import { ApiError } from '../http/api-error.ts'
import { intentsSource } from '../intents.ts'
import { lastingIntentsSource } from '../lasting-intents.ts'
import type { Wires } from '../wires.ts'
import type { ReadOptions } from './address-book.ts'
import { isReadable } from './money.ts'
import { fromWireOrder, type Order } from './order.ts'
import type { PaymentReading } from './payment-approval.ts'

/** As whom an order is opened. The bill token is a secret: keep it in memory, out of URLs, keys and logs (O5). */
export type OrderAccess = { readonly as: 'customer' } | { readonly as: 'guest'; readonly billToken: string }

/** Which orders, and how many of them. */
export interface OrdersPage {
  readonly status?: string | undefined
  readonly locationId?: string | undefined
  /** At most 100 (A15). @default 20 */
  readonly limit?: number | undefined
  /** @default 0 */
  readonly offset?: number | undefined
}

/** The orders that checkout made (O2 to O12). An order that is missing, another's, or opened with a wrong token is `not-found` (O6). */
export interface OrdersSource {
  /** Newest first, without a total: a short page is the last one (C22). */
  list(page?: OrdersPage, options?: ReadOptions): Promise<Order[]>
  /** @throws ApiError `not-found` */
  read(id: string, access: OrderAccess, options?: ReadOptions): Promise<Order>
  /** What is known of the payment. Ask again and again. */
  paymentStatus(id: string, access: OrderAccess, options?: ReadOptions): Promise<PaymentReading>
  /** Has the provider asked, after a redirect or when a shopper says that they approved (O10). */
  verifyPayment(id: string, access: OrderAccess): Promise<PaymentReading>
  /**
   * @param reason at most 500 characters
   * @throws ApiError `conflict` where it is too late (A9)
   */
  cancel(id: string, access: OrderAccess, reason?: string): Promise<Order>
  /** Makes a guest's order the customer's own. The id is the signed-in customer's, and nobody else's (C12). */
  claim(id: string, billToken: string, customerId: string): Promise<Order>
}

/** Makes it: `till.source(ordersSource)`. */
export function ordersSource({ connectionTo, source }: Wires): OrdersSource {
  const intents = source(intentsSource)
  const { orders, payments } = createCimplifyOrdersApi(connectionTo('cimplify-orders'))

  return {
    async list({ status, locationId, limit, offset } = {}, { signal } = {}) {
      const query = {
        ...(status === undefined ? {} : { status }),
        ...(locationId === undefined ? {} : { location_id: locationId }),
        ...(limit === undefined ? {} : { limit }),
        ...(offset === undefined ? {} : { offset }),
      }
      return (await orders.list({ query, signal })).map(fromWireOrder)
    },
    read: async (id, access, { signal } = {}) => thisOrder(id, await orders.read({ ...opened(id, access), signal })),
    paymentStatus: async (id, access, { signal } = {}) =>
      paymentOf(id, await payments.status({ ...opened(id, access), signal })),
    verifyPayment: (id, access) =>
      // One look at the provider serves all who ask at the same time.
      intents.run('orders.verifyPayment', { id, access }, async () =>
        paymentOf(id, await payments.verify(opened(id, access))),
      ),
    cancel: (id, access, reason) =>
      source(lastingIntentsSource).run('orders.cancel', id, { id, access, reason }, async (idempotencyKey) =>
        thisOrder(
          id,
          await orders.cancel({ ...opened(id, access), ...(reason ? { body: { reason } } : {}), idempotencyKey }),
        ),
      ),
    claim: (id, billToken, customerId) =>
      intents.run('orders.claim', { id, billToken, customerId }, async () =>
        thisOrder(
          id,
          await orders.attachCustomer({ ...opened(id, { as: 'guest', billToken }), body: { customer_id: customerId } }),
        ),
      ),
  }
}

function opened(id: string, access: OrderAccess) {
  if (access.as === 'customer') return { params: { id } }
  const { billToken: token } = access
  // A token of such a length opens nothing (O6). Nor is it sent: no order can have an empty id.
  return { params: { id: token && token.length <= longestBillToken ? id : '' }, query: { token } }
}

function thisOrder(id: string, order: v.InferOutput<typeof orderSchema>): Order {
  expectSame(id, order.id)
  return fromWireOrder(order)
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

/** What is said of another order must never be shown as said of this one. */
function expectSame(id: string, answered: string) {
  if (answered !== id)
    throw new ApiError({ code: 'unexpected-answer', backend: 'cimplify-orders', operation: '/api/v1/orders/:id' })
}
