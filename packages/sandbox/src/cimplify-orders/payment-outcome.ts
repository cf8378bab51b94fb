import type { PhonePrompt } from '../phone-prompts.ts'
import type { Services } from '../services.ts'

/** Seconds until a provider gives up on a payment that nobody approved: long after the prompt has left the phone. */
const paymentLifetime = 30 * 60

/** What a shopper's answer on the phone does. Ignoring it does nothing: the payment waits. */
export function answerPayment(services: Services, { subject_id: orderId, state }: PhonePrompt): void {
  const { database, clock } = services
  if (state === 'declined') {
    database.run(
      `update payments set status = 'failed', failure_reason = 'APPROVAL_REJECTED'
       where order_id = :orderId and status = 'pending'`,
      { orderId },
    )
  }
  if (state === 'approved' && settlePayment(services, orderId)) {
    database.run(
      `update orders set status = 'confirmed', updated_at = :now where id = :orderId and status = 'pending'`,
      {
        orderId,
        now: clock.now(),
      },
    )
  }
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
