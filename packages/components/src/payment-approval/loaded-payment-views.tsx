'use client'

import type { ReactNode } from 'react'
import { paymentSection } from '../messages/en/payment-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { LoadedPart } from '../ui/loaded-part/loaded-part.tsx'
import { arrivedPaymentViews, loadPaymentViews } from './load-payment-views.ts'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'

const english = { paymentSection }

interface LoadedPaymentViewsProps {
  /** Draws one of them. */
  children: (views: typeof import('./payment-views.ts')) => ReactNode
}

/** The views of a payment, and what stands in their place until they are here. */
export function LoadedPaymentViews({ children }: LoadedPaymentViewsProps) {
  const words = useMessages(english).paymentSection
  return (
    <LoadedPart
      load={loadPaymentViews}
      arrived={arrivedPaymentViews}
      words={words}
      skeleton={<PaymentApprovalSkeleton />}
    >
      {children}
    </LoadedPart>
  )
}
