import type { PaymentStage } from './payment-approval.ts'

/** The steps that an order goes through, in their order (O11). */
export const orderSteps = ['pending', 'confirmed', 'preparing', 'ready', 'completed'] as const

/** Where an order stands: a step, `cancelled`, or a later word as the API says it. */
export type OrderStatus = (typeof orderSteps)[number] | 'cancelled' | (string & {})

/** Which words a screen chooses for a step. */
export type OrderStepWords =
  | 'placed'
  | 'awaiting-payment'
  | 'awaiting-confirmation'
  | 'confirmed'
  | 'preparing'
  | 'ready'
  | 'ready-for-pickup'
  | 'out-for-delivery'
  | 'completed'
  | 'cancelled'

/** One line of the timeline. */
export interface OrderStep {
  readonly status: (typeof orderSteps)[number] | 'cancelled'
  readonly words: OrderStepWords
  readonly state: 'done' | 'current' | 'upcoming'
}

/** What a tracker shows of an order. */
export interface OrderProgress {
  /** No step is current where the status is a word that we do not know: show it as it came. */
  readonly steps: readonly OrderStep[]
  /** Whether nothing will change any more. */
  readonly isOver: boolean
  /** Whether cancelling may be offered (C20). The API has the last word. */
  readonly mayCancel: boolean
}

/** What of an order decides its progress. */
export interface OrderStanding {
  readonly status: OrderStatus
  /** `delivery`, `pickup`, `dine_in`, … An open set. */
  readonly orderType: string
}

/** The timeline of an order. Times are not in it: the API does not say when a step was reached (C21). */
export function orderProgress(
  { status, orderType }: OrderStanding,
  payment: PaymentStage | null = null,
): OrderProgress {
  const reached = stepIndex(status)
  if (status === 'cancelled')
    return {
      // How far it had come is not documented: that it was placed is all that is certain.
      steps: [
        { status: 'pending', words: 'placed', state: 'done' },
        { status: 'cancelled', words: 'cancelled', state: 'current' },
      ],
      isOver: true,
      mayCancel: false,
    }
  return {
    steps: orderSteps.map((step, index) => ({
      status: step,
      words: wordsFor(step, { status, orderType }, payment),
      state: index < reached ? 'done' : index === reached ? 'current' : 'upcoming',
    })),
    isOver: isOrderOver(status),
    mayCancel: status === 'pending' || status === 'confirmed',
  }
}

/** Whether nothing will change any more. */
export const isOrderOver = (status: OrderStatus): boolean => status === 'completed' || status === 'cancelled'

/**
 * Whether `next` may be shown after `seen`. Answers can arrive out of order, and an order never goes backwards. A word
 * that we do not know is believed, because it may be anything.
 */
export function mayFollow(seen: OrderStatus, next: OrderStatus): boolean {
  if (isOrderOver(seen)) return seen === next
  if (next === 'cancelled') return true
  const [from, to] = [stepIndex(seen), stepIndex(next)]
  return from === -1 || to === -1 || to >= from
}

const stepIndex = (status: OrderStatus): number => orderSteps.findIndex((step) => step === status)

function wordsFor(
  step: (typeof orderSteps)[number],
  { status, orderType }: OrderStanding,
  payment: PaymentStage | null,
): OrderStepWords {
  if (step === 'pending') {
    // Pending means awaiting confirmation *or* payment; the payment tells which.
    // Over another amount than the order's it waits for no payment, and is not paid.
    if (status !== 'pending' || payment === null || payment === 'mismatch') return 'placed'
    return payment === 'paid' ? 'awaiting-confirmation' : 'awaiting-payment'
  }
  if (step !== 'ready') return step
  if (/deliver/i.test(orderType)) return 'out-for-delivery'
  return /pick.?up|take.?a?way|take.?out|collect/i.test(orderType) ? 'ready-for-pickup' : 'ready'
}
