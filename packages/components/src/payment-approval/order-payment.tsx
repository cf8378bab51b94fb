'use client'

import type { Order, OrderAccess } from '@tillkit/client'
import { useOrder } from '@tillkit/hooks'
import { useEffect, useState } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { orderSection } from '../messages/en/order-section.ts'
import { paymentSection } from '../messages/en/payment-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderNotFound } from '../order-tracker/order-not-found.tsx'
import { preloadPaymentViews } from './load-payment-views.ts'
import { LoadedPaymentViews } from './loaded-payment-views.tsx'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'
import type { WaitForPaymentProps } from './wait-for-payment.tsx'

const english = { orderSection, paymentSection }

interface OrderPaymentProps extends Omit<WaitForPaymentProps, 'order' | 'onOrderMoved'> {
  access: OrderAccess
}

// The payment has its own looks; the order is read again where there is a reason to.
const readOnce = { refetchOnWindowFocus: false, refetchOnReconnect: false }

// One look may fail, and a shopper must not be asked for money that the shop does not want any more.
const unlessCancelled = ({ state }: { readonly state: { readonly data?: Order | undefined } }) =>
  state.data?.status === 'cancelled' ? false : 'always'
const readOnReturn = { refetchOnWindowFocus: unlessCancelled, refetchOnReconnect: unlessCancelled }

/** The payment of an order. The order comes first: without its total nobody could tell that another amount is asked for. */
export function OrderPayment({ orderId, access, onSignIn, ...props }: OrderPaymentProps) {
  const m = useMessages(english)
  const [hasMoved, setHasMoved] = useState(false)
  const { data: order, error, isLoading, refetch } = useOrder(orderId, access, hasMoved ? readOnReturn : readOnce)
  const notFound = error?.code === 'not-found'

  // While the order is read, so that nobody waits for them afterwards.
  useEffect(preloadPaymentViews, [])

  return (
    <SectionContent
      query={{ isLoading, error: order || notFound ? null : error, refetch }}
      words={m.paymentSection}
      skeleton={<PaymentApprovalSkeleton />}
      news={notFound && m.orderSection.notFoundTitle}
    >
      {notFound && <OrderNotFound onSignIn={onSignIn} />}
      {order && !notFound && (
        <LoadedPaymentViews>
          {({ WaitForPayment }) => (
            <WaitForPayment
              {...props}
              orderId={orderId}
              order={order}
              access={access}
              onSignIn={onSignIn}
              onOrderMoved={() => {
                setHasMoved(true)
                void refetch()
              }}
            />
          )}
        </LoadedPaymentViews>
      )}
    </SectionContent>
  )
}
