import type { CheckoutEvent } from './checkout/checkout-event.ts'
import type { EnrollItem } from './enroll-card/enroll-item.ts'
import type { OrderEvent } from './order-tracker/order-event.ts'
import type { SignInEvent } from './otp-login/sign-in-event.ts'
import type { PaymentWords } from './payment-approval/payment-words.ts'

/**
 * A step on the way from a sign-in or a basket to a paid order, for the merchant's own figures. It is made of the kit's
 * words alone: no id, amount, name, number or token.
 *
 * ```tsx
 * <PaymentApproval onEvent={({ type }) => count(type)} … />
 * ```
 */
export type FunnelEvent =
  | SignInEvent
  | CheckoutEvent
  | OrderEvent
  /** One more in their address book. */
  | { readonly type: 'address-added' }
  /** One more in their wallets. */
  | { readonly type: 'wallet-added' }
  /** The wallet's phone said that it is theirs. */
  | { readonly type: 'wallet-verified' }
  /** The wallet's phone said no. */
  | { readonly type: 'wallet-declined' }
  /** What a shopper sees of their payment. */
  | { readonly type: 'payment-shown'; readonly words: PaymentWords }
  /** They asked to look at once. */
  | { readonly type: 'payment-checked' }
  | { readonly type: 'payment-request-resent' }
  | { readonly type: 'another-wallet-wanted' }
  /** What they agreed to save after an order. */
  | { readonly type: 'details-saved'; readonly items: readonly EnrollItem[] }
  | { readonly type: 'order-claimed' }
