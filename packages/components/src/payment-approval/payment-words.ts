import type { OrderStatus, PaymentApproval } from '@tillkit/client'

/** Why a payment did not go through, as far as the kit has words for it. */
type DeclineWords =
  | 'not-enough-funds'
  | 'wallet-not-found'
  | 'rejected'
  | 'expired'
  | 'limit-reached'
  | 'cancelled'
  | 'declined'

/** Which words a screen chooses for a payment. */
export type PaymentWords = Exclude<PaymentApproval['stage'], 'declined'> | 'order-cancelled' | DeclineWords

/** The one thing to do next. */
export type PaymentNextStep = 'approve' | 'check' | 'proceed' | 'resend' | 'another-wallet' | 'ask-shop'

/** The API's reasons. More may come (A8). */
const reasons = new Map<string, DeclineWords>([
  ['NOT_ENOUGH_FUNDS', 'not-enough-funds'],
  ['PAYER_NOT_FOUND', 'wallet-not-found'],
  ['APPROVAL_REJECTED', 'rejected'],
  ['EXPIRED', 'expired'],
  ['PAYER_LIMIT_REACHED', 'limit-reached'],
  ['CANCELLED', 'cancelled'],
])

/** The words for a payment of an order that stands so. What is not known is never "Paid". */
export function paymentWords(
  { stage, reason }: Pick<PaymentApproval, 'stage' | 'reason'>,
  orderStatus: OrderStatus,
): PaymentWords {
  if (orderStatus === 'cancelled' && stage !== 'refunded') return 'order-cancelled'
  return stage === 'declined' ? (reasons.get(reason ?? '') ?? 'declined') : stage
}

const nextSteps: Readonly<Record<PaymentWords, PaymentNextStep>> = {
  waiting: 'approve',
  checking: 'check',
  paid: 'proceed',
  refunded: 'proceed',
  mismatch: 'ask-shop',
  'order-cancelled': 'ask-shop',
  'not-enough-funds': 'another-wallet',
  'wallet-not-found': 'another-wallet',
  'limit-reached': 'another-wallet',
  rejected: 'resend',
  expired: 'resend',
  cancelled: 'resend',
  declined: 'resend',
}

/** What a page can do for a shopper whose payment did not go through. */
interface WaysOn {
  readonly resend: boolean
  readonly 'another-wallet': boolean
}

/** The next step that fits the words best, of those that the page offers. */
export function paymentNextStep(words: PaymentWords, offered: WaysOn): PaymentNextStep {
  const best = nextSteps[words]
  if (best !== 'resend' && best !== 'another-wallet') return best
  const other = best === 'resend' ? 'another-wallet' : 'resend'
  return offered[best] ? best : offered[other] ? other : 'ask-shop'
}

/** Whether the answer is still to come. */
export const isAwaited = (words: PaymentWords): words is 'waiting' | 'checking' =>
  words === 'waiting' || words === 'checking'
