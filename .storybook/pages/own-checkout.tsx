import type { Address, MobileMoneyAccount } from '@tillkit/client'
import { AddressPicker } from '@tillkit/components/address-picker'
import { BasketReview, type CheckoutBasket, type CheckoutShop } from '@tillkit/components/checkout'
import { MobileMoneyPicker } from '@tillkit/components/mobile-money-picker'
import { OrderTracker } from '@tillkit/components/order-tracker'
import { OtpLogin } from '@tillkit/components/otp-login'
import { PaymentApproval } from '@tillkit/components/payment-approval'
import { useIntent, useLinkSession } from '@tillkit/hooks'
import { useState } from 'react'
import { keepOrder, keptOrder } from './kept-order.ts'

interface OwnCheckoutProps extends Pick<CheckoutShop, 'onPlaceOrder'> {
  basket: CheckoutBasket
}

/** One page with the shop's order of things. What a shopper has answered goes with them, or with the basket. */
export function OwnCheckout(props: OwnCheckoutProps) {
  const { customer } = useLinkSession()
  return customer ? <Purchase key={`${customer.id} ${props.basket.id}`} {...props} /> : <OtpLogin />
}

function Purchase({ basket, onPlaceOrder }: OwnCheckoutProps) {
  const [address, setAddress] = useState<Address | null>(null)
  const [wallet, setWallet] = useState<MobileMoneyAccount | null>(null)
  const [paid, setPaid] = useState(false)
  // The basket alone is the intent: while nobody knows how it went, another wallet must not make a second order.
  const placing = useIntent('place-own-order', async (basketId: string, idempotencyKey) => {
    if (!address || !wallet) throw new Error('The button is only there when both are chosen.')
    const to = { ...address, country: address.country ?? 'GH' }
    const order = { basketId, orderType: 'delivery', guest: null, address: to, mobileMoney: wallet }
    const answer = await onPlaceOrder(order, idempotencyKey)
    // An answer ends the intent: from here on it is the order that a reload has to find.
    if ('orderId' in answer) keepOrder(basketId, answer.orderId)
    return answer
  })
  const answer = placing.data
  const orderId = answer && 'orderId' in answer ? answer.orderId : keptOrder(basket.id)

  if (orderId && paid) return <OrderTracker orderId={orderId} />
  if (orderId) return <PaymentApproval orderId={orderId} wallet={wallet} onProceed={() => setPaid(true)} />
  const inDoubt = !placing.isPending && placing.isOpen()
  return (
    <>
      <AddressPicker onChange={setAddress} />
      <MobileMoneyPicker onChange={setWallet} />
      {address && wallet && (
        <BasketReview
          basket={basket}
          pending={placing.isPending}
          paused={placing.isPaused}
          inDoubt={inDoubt}
          refused={answer && 'refused' in answer ? answer.refused : null}
          error={inDoubt ? null : placing.error}
          onPlaceOrder={() => placing.mutate(basket.id)}
        />
      )}
    </>
  )
}
