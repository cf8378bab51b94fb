import * as v from 'valibot'
import type { PhonePrompt } from '../phone-prompts.ts'
import type { Services } from '../services.ts'

/** Seconds until a provider gives up on a payment that nobody approved: long after the prompt has left the phone. */
const paymentLifetime = 30 * 60

/** What a shopper's answer on the phone does. Ignoring it does nothing: the payment waits. */
export function answerPayment(services: Services, { subject_id: orderId, state }: PhonePrompt): void {
  const { database } = services
  if (state === 'declined') {
    database.run(
      `update payments set status = 'failed', failure_reason = 'APPROVAL_REJECTED'
       where order_id = :orderId and status = 'pending'`,
      { orderId },
    )
  }
  if (state === 'approved') approvePayment(services, orderId)
}

/** The money has arrived, and the business takes the order. */
function approvePayment(services: Services, orderId: string): void {
  if (!settlePayment(services, orderId)) return
  services.database.run(
    `update orders set status = 'confirmed', updated_at = :now where id = :orderId and status = 'pending'`,
    { orderId, now: services.clock.now() },
  )
}

/** The provider has the money, and takes its time to say so. */
export function settleLater({ database, clock }: Services, orderId: string, seconds: number): void {
  database.run('update payments set settles_at = :settlesAt where order_id = :orderId', {
    orderId,
    settlesAt: clock.now() + seconds * 1000,
  })
}

/** Hears what providers had to say until now. Whoever reads an order asks. */
export function settleDuePayments(services: Services): void {
  const due = services.database.all(
    v.object({ order_id: v.string() }),
    `select order_id from payments where status = 'pending' and settles_at <= :now`,
    { now: services.clock.now() },
  )
  for (const { order_id: orderId } of due) approvePayment(services, orderId)
}

/** Asks the provider: a payment by mobile money that has waited for too long has expired there. */
export function expirePayment({ database, clock }: Services, orderId: string): void {
  database.run(
    `update payments set status = 'expired', failure_reason = 'EXPIRED'
     where order_id = :orderId and status = 'pending' and method = 'mobile_money' and asked_at <= :oldest`,
    { orderId, oldest: clock.now() - paymentLifetime * 1000 },
  )
}

/** Cash changes hands when the order does. */
export function settleCash(services: Services, orderId: string): void {
  settlePayment(services, orderId, `and method = 'cash'`)
}

/** Gives up a payment that still waits, and takes its prompt off the phone. */
export function cancelPayment({ database, phonePrompts }: Services, orderId: string): void {
  database.run(`update payments set status = 'cancelled' where order_id = :orderId and status = 'pending'`, { orderId })
  phonePrompts.withdraw('approve-payment', orderId)
}

/** The money has arrived. Answers whether it was waited for. */
export function settlePayment({ database, clock }: Services, orderId: string, condition = ''): boolean {
  const changed = database.run(
    `update payments set status = 'succeeded', settled_at = :now
     where order_id = :orderId and status = 'pending' ${condition}`,
    { orderId, now: clock.now() },
  )
  return changed === 1
}
