'use client'

import type { ReactNode } from 'react'
import { paymentSection } from '../messages/en/payment-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useLoadedPart } from '../ui/loaded-part/use-loaded-part.ts'
import { arrivedPaymentViews, loadPaymentViews } from './load-payment-views.ts'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'

const english = { paymentSection }

interface LoadedPaymentViewsProps {
  /** Draws one of them. */
  children: (views: typeof import('./payment-views.ts')) => ReactNode
}

/** The views of a payment, and what stands in their place until they are here. */
export function LoadedPaymentViews({ children }: LoadedPaymentViewsProps) {
  const m = useMessages(english)
  const { Part: views, failed, retry } = useLoadedPart(loadPaymentViews, arrivedPaymentViews)
  if (views) return children(views)
  return (
    <>
      <LiveRegion>{failed ? m.paymentSection.loadFailed : m.paymentSection.loading}</LiveRegion>
      {failed ? (
        <Alert title={m.paymentSection.loadFailed} action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>
          <p>{m.errors.unreachable}</p>
        </Alert>
      ) : (
        <PaymentApprovalSkeleton />
      )}
    </>
  )
}
