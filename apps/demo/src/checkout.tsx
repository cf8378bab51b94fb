import { Checkout } from '@tillkit/components/checkout'
import { Link } from 'react-router'
import { markOrdered, markSent, useCheckoutBasket } from './basket.ts'
import { addUp } from './products.ts'
import { askAgain, findOrder, placeOrder } from './shop-api.ts'

/** From the basket to an order that is paid. */
export function CheckoutPage() {
  const basket = useCheckoutBasket()
  const { lines, total } = addUp(basket.quantities)
  if (lines.length === 0)
    return (
      <div className="page">
        <h1 tabIndex={-1}>Your basket is empty</h1>
        <Link className="button" to="/">
          See what there is
        </Link>
      </div>
    )
  return (
    <div className="page">
      <Checkout
        basket={{ id: basket.id, lines, total }}
        onPlaceOrder={(order, idempotencyKey) => placeOrder(order, markSent(), idempotencyKey)}
        findOrder={findOrder}
        onAskAgain={askAgain}
        onPlaced={markOrdered}
      />
    </div>
  )
}
