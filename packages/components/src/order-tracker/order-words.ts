import { orderProgress, type OrderStanding, type OrderStepWords, type PaymentStage } from '@tillkit/client'
import type { Messages } from '../messages/en.ts'

/** Which words a screen says of an order: names in `messages.orderWords.step` and `messages.orderMeanings`. */
export interface OrderWords {
  /** `null` where the API's word is one that we do not know: it is shown as it came. */
  readonly step: OrderStepWords | null
  /** What that means for whoever waits. */
  readonly meaning: OrderStepWords | 'cancelled-paid' | 'other-amount' | null
  /** `attention`: the shopper is waited for. `good`: the order is theirs to take. `over`: nothing will change any more. */
  readonly tone: 'active' | 'attention' | 'good' | 'over'
}

/** The words for an order, by where it stands, how it is got, and what is known of its payment. `docs/order-words.md` lists them. */
export function orderWords(standing: OrderStanding, payment: PaymentStage | null = null): OrderWords {
  const step = orderProgress(standing, payment).steps.find(({ state }) => state === 'current')?.words
  if (step === undefined) return { step: null, meaning: null, tone: 'active' }
  const tone = toneOf[step]
  // Further on the shop has taken the order, whatever was paid.
  if (payment === 'mismatch' && (step === 'placed' || step === 'cancelled'))
    return { step, meaning: 'other-amount', tone: step === 'placed' ? 'attention' : tone }
  return { step, meaning: step === 'cancelled' && payment === 'paid' ? 'cancelled-paid' : step, tone }
}

/** The same in a shopper's language. */
export function orderStatusText(words: OrderWords, status: string, m: Pick<Messages, 'orderWords'>): string {
  return words.step === null ? status : m.orderWords.step[words.step]
}

const toneOf: Readonly<Record<OrderStepWords, OrderWords['tone']>> = {
  placed: 'active',
  'awaiting-payment': 'attention',
  'awaiting-confirmation': 'active',
  confirmed: 'active',
  preparing: 'active',
  ready: 'good',
  'ready-for-pickup': 'good',
  'out-for-delivery': 'good',
  completed: 'over',
  cancelled: 'over',
}
