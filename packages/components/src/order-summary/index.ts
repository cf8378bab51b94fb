export { OrderSummary, type OrderSummaryProps } from './order-summary.tsx'
export { OrderReceipt, type OrderReceiptProps } from './order-receipt.tsx'
export { OrderAmount, type OrderAmountProps } from './order-amount.tsx'
