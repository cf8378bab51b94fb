import { isOtherMoney, type Money } from './money.ts'

/** Where the money is: `succeeded`, the assumed others (A8), or a later word as the API says it. */
export type PaymentStatus =
  | 'pending'
  | 'processing'
  | 'requires_action'
  | 'succeeded'
  | 'failed'
  | 'cancelled'
  | 'expired'
  | 'refunded'
  | (string & {})

/** What one look at a payment says. */
export interface PaymentReading {
  readonly status: PaymentStatus
  /** What to quote to whoever asks, or `null`. */
  readonly reference: string | null
  /** What is asked for, or `null` where the API does not say it readably. */
  readonly amount: Money | null
  /** RFC 3339, or `null` until it is settled. */
  readonly settledAt: string | null
  /** The API's word, such as `NOT_ENOUGH_FUNDS`, or `null`. */
  readonly failureReason: string | null
}

/**
 * How "approve on your phone" goes. `waiting` for the shopper; `checking` when the prompt has had its time, which is no
 * failure; `paid`; `declined` with a reason; `mismatch`: the amount is not the order's, and nobody should approve it.
 */
export type PaymentStage = 'waiting' | 'checking' | 'paid' | 'declined' | 'mismatch' | 'refunded'

/** What a screen shows of a payment. */
export interface PaymentApproval {
  readonly stage: PaymentStage
  /** Why it was declined. `null` for every other stage, and where the API did not say. */
  readonly reason: string | null
  /** Kept until another prompt brings its own, so that a shopper can quote it. */
  readonly reference: string | null
  readonly settledAt: string | null
}

/** What can happen to a payment that is waited for. */
export type PaymentEvent =
  /** An answer of the API, in whatever order. */
  | { readonly type: 'read'; readonly reading: PaymentReading; readonly expected: Money | null }
  /** The prompt on the phone has had its time. */
  | { readonly type: 'prompt-timed-out' }
  /** Another prompt was sent. */
  | { readonly type: 'prompt-sent' }

/** Before anything was heard. */
export const paymentBegins: PaymentApproval = { stage: 'waiting', reason: null, reference: null, settledAt: null }

/**
 * What is shown after an event. It never goes back: what was paid stays paid, what was declined is undone by a late
 * success or another prompt alone. A status that is not known is neither a success nor a failure.
 */
export function paymentAfter(before: PaymentApproval, event: PaymentEvent): PaymentApproval {
  if (event.type === 'prompt-timed-out') return before.stage === 'waiting' ? { ...before, stage: 'checking' } : before
  // The reference was the old prompt's: the next look brings the new one's.
  if (event.type === 'prompt-sent') return isPaymentOver(before.stage) ? before : paymentBegins

  const { reading, expected } = event
  const reference = reading.reference ?? before.reference
  if (isPaymentOver(before.stage))
    return before.stage === 'paid' && reading.status === 'refunded' ? { ...before, stage: 'refunded' } : before
  // Only where both can be read: an alarm stays, and nobody should have it for an answer that came without a currency.
  if (isOtherMoney(expected, reading.amount)) return { stage: 'mismatch', reason: null, reference, settledAt: null }
  switch (reading.status) {
    case 'succeeded':
      return { stage: 'paid', reason: null, reference, settledAt: reading.settledAt }
    case 'refunded':
      return { stage: 'refunded', reason: null, reference, settledAt: reading.settledAt }
    case 'failed':
    case 'cancelled':
    case 'expired':
      return { ...before, stage: 'declined', reason: reading.failureReason ?? reasonOf(reading.status), reference }
    default:
      return { ...before, reference }
  }
}

/** Whether no further answer changes anything that a shopper waits for. */
export const isPaymentOver = (stage: PaymentStage): boolean =>
  stage === 'paid' || stage === 'mismatch' || stage === 'refunded'

/** Whether the API will say nothing else of this payment by itself: no reason to ask again and again (C19). */
export const isPaymentSettled = (status: PaymentStatus): boolean =>
  ['succeeded', 'failed', 'cancelled', 'expired', 'refunded'].includes(status)

/** The status may be reason enough. */
const reasonOf = (status: PaymentStatus) => (status === 'failed' ? null : status.toUpperCase())
