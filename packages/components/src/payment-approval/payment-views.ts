// What is seen of a payment once its order is here, in one file: loaded as two, it would come to half a kB more.
export { PaymentApprovalCard } from './payment-approval-card.tsx'
export { WaitForPayment } from './wait-for-payment.tsx'
