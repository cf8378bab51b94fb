'use client'

import { LoadedPaymentViews } from './loaded-payment-views.tsx'
import type { PaymentApprovalCardProps } from './payment-approval-card.tsx'

/** The card, loaded as soon as it stands on a page of the merchant's own. */
export function LoadedPaymentApprovalCard(props: PaymentApprovalCardProps) {
  return <LoadedPaymentViews>{({ PaymentApprovalCard }) => <PaymentApprovalCard {...props} />}</LoadedPaymentViews>
}
