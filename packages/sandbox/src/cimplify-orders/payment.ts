import { mobileMoneyProviders, paymentStatuses } from '@tillkit/client/contracts'
import * as v from 'valibot'
import { instant } from '../database/columns.ts'
import { randomId } from '../random.ts'
import { notFound, Refusal } from '../refusal.ts'
import type { Services } from '../services.ts'
import { businessNames } from './businesses.ts'
import type { StoredOrder } from './find-orders.ts'

/** A wallet to pay from. */
export interface Wallet {
  readonly phoneNumber: string
  readonly provider: (typeof mobileMoneyProviders)[number]
}

const paymentRow = v.object({
  reference: v.string(),
  status: v.picklist(paymentStatuses),
  failure_reason: v.nullable(v.string()),
  phone_number: v.nullable(v.string()),
  provider: v.nullable(v.picklist(mobileMoneyProviders)),
  asked_at: v.number(),
  settled_at: v.nullable(instant),
})

/** The payment of an order, as it is kept. */
export type Payment = v.InferOutput<typeof paymentRow>

/** The payment of an order. */
export function readPayment({ database }: Services, orderId: string): Payment {
  const payment = database.get(
    paymentRow,
    `select ${Object.keys(paymentRow.entries).join(', ')} from payments where order_id = :orderId`,
    { orderId },
  )
  if (!payment) throw notFound()
  return payment
}

/** A new order's payment: mobile money is asked for at once, cash is paid when the order is completed. */
export function startPayment(services: Services, order: StoredOrder, wallet?: Wallet): void {
  const { database, clock } = services
  database.run(
    `insert into payments (order_id, reference, method, phone_number, provider, asked_at)
     values (:orderId, :reference, :method, :phoneNumber, :provider, :now)`,
    {
      orderId: order.id,
      reference: randomId('ref'),
      method: wallet ? 'mobile_money' : 'cash',
      phoneNumber: wallet?.phoneNumber ?? null,
      provider: wallet?.provider ?? null,
      now: clock.now(),
    },
  )
  if (wallet) showPrompt(services, order, wallet)
}

/**
 * Asks for the money again, of this wallet. A payment that still waits keeps its reference; one that has ended is
 * followed by a new one, so that nobody takes the old answer for the new.
 */
export function askAgain(services: Services, order: StoredOrder, wallet: Wallet): void {
  const { database, clock } = services
  const { status, reference } = readPayment(services, order.id)
  if (order.status === 'cancelled' || status === 'succeeded' || status === 'refunded') {
    throw new Refusal('CONFLICT', { status: 409, message: 'There is nothing to pay for this order.' })
  }
  database.run(
    `update payments set method = 'mobile_money', phone_number = :phoneNumber, provider = :provider,
       reference = :reference, status = 'pending', failure_reason = null, asked_at = :now where order_id = :orderId`,
    {
      orderId: order.id,
      ...wallet,
      reference: status === 'pending' ? reference : randomId('ref'),
      now: clock.now(),
    },
  )
  showPrompt(services, order, wallet)
}

function showPrompt({ phonePrompts }: Services, order: StoredOrder, { phoneNumber }: Wallet): void {
  const { id, order_number, business_id, total_price: amount, currency } = order
  phonePrompts.ask({
    kind: 'approve-payment',
    phoneNumber,
    subjectId: id,
    text: `Pay ${currency} ${amount} to ${businessNames[business_id]} for ${order_number}?`,
    money: { amount, currency },
  })
}
