// A language's words by the part of a shop that says them, so that a page loads those alone.
import type { Messages } from './en.ts'

/** Words that every page needs. */
export type CoreMessages = Pick<Messages, 'locale' | 'errors' | 'errorsWithWait' | 'common'>

/** The same, and words that several areas share. */
export type SharedMessages = CoreMessages &
  Pick<Messages, 'orderTypeNames' | 'walletNames' | 'contactProblems' | 'profileFields'>

/** Sign-in and the account’s button. */
export type SignInMessages = Pick<Messages, 'otpLogin' | 'codeForm' | 'nameStep' | 'accountButton'>

/** Profile, devices, preferences and partner’s card. */
export type AccountMessages = Pick<Messages, 'profileForm' | 'sessionList' | 'preferencesForm' | 'linkedAccountCard'>

/** Saved addresses. */
export type AddressesMessages = Pick<Messages, 'addressBook' | 'addressForm' | 'addressPicker'>

/** Saved wallets. */
export type MobileMoneyMessages = Pick<
  Messages,
  'mobileMoneyBook' | 'walletVerification' | 'mobileMoneyForm' | 'mobileMoneyPicker'
>

/** Orders and receipts. */
export type OrdersMessages = Pick<
  Messages,
  | 'orderWords'
  | 'orderMeanings'
  | 'orderSection'
  | 'orderTracker'
  | 'cancelOrder'
  | 'orderList'
  | 'orderSummary'
  | 'claimOrderCard'
>

/** Checkout and payment. Both also say of an order what `orders` says. */
export type CheckoutMessages = Pick<Messages, 'checkout' | 'paymentSection' | 'paymentApproval' | 'enrollCard'>
