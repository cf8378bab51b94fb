import { ClaimOrderCard } from '@tillkit/components/claim-order-card'
import { OrderSummary } from '@tillkit/components/order-summary'
import { OrderTracker, useOrderAccess } from '@tillkit/components/order-tracker'
import { useNavigate, useParams } from 'react-router'

/** One order: the shopper's own, or a guest's with the link from the receipt, `/orders/:id?token=…`. */
export function OrderPage() {
  const { id = '' } = useParams()
  const access = useOrderAccess(id)
  const navigate = useNavigate()
  const signIn = () => void navigate('/account')
  return (
    <div className="page">
      <OrderTracker orderId={id} onSignIn={signIn} />
      {access?.as === 'guest' && <ClaimOrderCard orderId={id} billToken={access.billToken} onSignIn={signIn} />}
      <OrderSummary orderId={id} />
    </div>
  )
}
