export * from './together.ts'
// Some pages need these later, in a part that is fetched for it.
export {
  isPaymentOver,
  isPaymentSettled,
  paymentAfter,
  paymentBegins,
  type PaymentApproval,
  type PaymentEvent,
  type PaymentReading,
  type PaymentStage,
  type PaymentStatus,
} from './domain/payment-approval.ts'
export { profileSource, type LinkCustomer, type ProfileChanges, type ProfileSource } from './domain/profile.ts'
export { readPhoneNumber } from './domain/read-phone-number.ts'
export { createIntents, intentsSource, newIdempotencyKey, type IntentOptions, type Intents } from './intents.ts'
