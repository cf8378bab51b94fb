export { PaymentApproval, type PaymentApprovalProps } from './payment-approval.tsx'
// The card that is loaded when it is wanted: named here by its own file, it would be part of every first load.
export { LoadedPaymentApprovalCard as PaymentApprovalCard } from './loaded-payment-approval-card.tsx'
export type { PaymentApprovalCardProps } from './payment-approval-card.tsx'
export type { PayingWallet } from './payment-summary.tsx'
export { paymentNextStep, paymentWords, type PaymentNextStep, type PaymentWords } from './payment-words.ts'
