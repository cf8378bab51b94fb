import { ClaimOrderCard } from '@tillkit/components/claim-order-card'
import { OrderSummary } from '@tillkit/components/order-summary'
import { OrderTracker, useOrderAccess } from '@tillkit/components/order-tracker'
import { PaymentApproval } from '@tillkit/components/payment-approval'
import { useOrder } from '@tillkit/hooks'
import { useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useNavigate, useParams } from 'react-router'
import { askAgain } from './shop-api.ts'

/** One order: the shopper's own, or a guest's with the link from the receipt, `/orders/:id?token=…`. */
export function OrderPage() {
  const { id = '' } = useParams()
  const access = useOrderAccess(id)
  const found = useOrder(id, access).error?.code !== 'not-found'
  const navigate = useNavigate()
  const [paying, setPaying] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const signIn = () => void navigate('/account')

  function show(payment: boolean) {
    flushSync(() => setPaying(payment))
    // The button that was pressed is gone.
    place.current?.querySelector('h2')?.focus()
  }
  return (
    <div className="page" ref={place}>
      {paying ? (
        <PaymentApproval
          orderId={id}
          onSignIn={signIn}
          onResend={access?.as === 'customer' ? (key) => askAgain({ orderId: id }, null, key) : undefined}
          onProceed={() => show(false)}
          onClose={() => show(false)}
        />
      ) : (
        <OrderTracker orderId={id} onSignIn={signIn} onPay={() => show(true)} />
      )}
      {found && access?.as === 'guest' && (
        <ClaimOrderCard orderId={id} billToken={access.billToken} onSignIn={signIn} />
      )}
      {found && <OrderSummary orderId={id} />}
    </div>
  )
}
