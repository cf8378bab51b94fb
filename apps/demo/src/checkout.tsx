import { Checkout } from '@tillkit/components/checkout'
import { useState } from 'react'
import { Link } from 'react-router'
import { emptyBasket, useBasket } from './basket.ts'
import { addUp } from './products.ts'
import { askAgain, findOrder, placeOrder } from './shop-api.ts'

/** From the basket to an order that is paid. */
export function CheckoutPage() {
  const now = useBasket()
  // The checkout goes on with what was ordered when the basket is empty again.
  const [ordered, setOrdered] = useState<typeof now | null>(null)
  const { id, quantities } = ordered ?? now
  const { lines, total } = addUp(quantities)
  if (lines.length === 0)
    return (
      <div className="page">
        <h1>Your basket is empty</h1>
        <Link className="button" to="/">
          See what there is
        </Link>
      </div>
    )
  return (
    <div className="page">
      <Checkout
        basket={{ id, lines, total }}
        onPlaceOrder={(order, idempotencyKey) => placeOrder(order, quantities, idempotencyKey)}
        findOrder={findOrder}
        onAskAgain={askAgain}
        onPlaced={() => {
          setOrdered(now)
          emptyBasket()
        }}
      />
    </div>
  )
}
