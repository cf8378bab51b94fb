import type { CheckoutStep } from './checkout-step.ts'

/** What happens on the way from a basket to an order. */
export type CheckoutEvent =
  /** The shopper is at a step: the first time, or back to change something. */
  | { readonly type: 'checkout-step-shown'; readonly step: CheckoutStep }
  | { readonly type: 'order-placed'; readonly as: 'customer' | 'guest' }
  /** `refused`: the shop said no. `failed`: nobody knows yet, and the same button finds out. */
  | { readonly type: 'order-not-placed'; readonly why: 'refused' | 'failed' }
