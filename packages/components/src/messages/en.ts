import { accountButton } from './en/account-button.ts'
import { addressBook } from './en/address-book.ts'
import { addressForm } from './en/address-form.ts'
import { addressPicker } from './en/address-picker.ts'
import { cancelOrder } from './en/cancel-order.ts'
import { checkout } from './en/checkout.ts'
import { claimOrderCard } from './en/claim-order-card.ts'
import { contactProblems } from './en/contact-problems.ts'
import { codeForm } from './en/code-form.ts'
import { core } from './en/core.ts'
import { enrollCard } from './en/enroll-card.ts'
import { linkedAccountCard } from './en/linked-account-card.ts'
import { mobileMoneyBook } from './en/mobile-money-book.ts'
import { mobileMoneyForm } from './en/mobile-money-form.ts'
import { mobileMoneyPicker } from './en/mobile-money-picker.ts'
import { nameStep } from './en/name-step.ts'
import { orderList } from './en/order-list.ts'
import { orderMeanings } from './en/order-meanings.ts'
import { orderSection } from './en/order-section.ts'
import { orderSummary } from './en/order-summary.ts'
import { orderTracker } from './en/order-tracker.ts'
import { orderTypeNames } from './en/order-type-names.ts'
import { orderWords } from './en/order-words.ts'
import { otpLogin } from './en/otp-login.ts'
import { paymentApproval } from './en/payment-approval.ts'
import { paymentSection } from './en/payment-section.ts'
import { preferencesForm } from './en/preferences-form.ts'
import { profileFields } from './en/profile-fields.ts'
import { profileForm } from './en/profile-form.ts'
import { sessionList } from './en/session-list.ts'
import { walletNames } from './en/wallet-names.ts'
import { walletVerification } from './en/wallet-verification.ts'

/** English, and the shape of every other language. */
export const en = {
  ...core,
  orderTypeNames,
  walletNames,
  contactProblems,
  profileFields,
  otpLogin,
  codeForm,
  nameStep,
  accountButton,
  profileForm,
  sessionList,
  preferencesForm,
  linkedAccountCard,
  addressBook,
  addressForm,
  addressPicker,
  mobileMoneyBook,
  walletVerification,
  mobileMoneyForm,
  mobileMoneyPicker,
  orderWords,
  orderMeanings,
  orderSection,
  orderTracker,
  cancelOrder,
  orderList,
  orderSummary,
  claimOrderCard,
  checkout,
  paymentSection,
  paymentApproval,
  enrollCard,
}

/** Every word that the kit says. A language that misses one does not compile. */
export type Messages = typeof en
