export { PaymentApproval, type PaymentApprovalProps } from './payment-approval.tsx'
export { PaymentApprovalCard, type PaymentApprovalCardProps } from './payment-approval-card.tsx'
export type { PayingWallet } from './payment-summary.tsx'
export { paymentNextStep, paymentWords, type PaymentNextStep, type PaymentWords } from './payment-words.ts'
