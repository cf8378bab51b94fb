// A checkout of a shop's own: one page, the kit's parts, the shop's order of things.
import type { Address, MobileMoneyAccount } from '@tillkit/client'
import { AddressPicker } from '@tillkit/components/address-picker'
import { BasketReview, type CheckoutBasket, type CheckoutShop } from '@tillkit/components/checkout'
import { MobileMoneyPicker } from '@tillkit/components/mobile-money-picker'
import { OrderTracker } from '@tillkit/components/order-tracker'
import { OtpLogin } from '@tillkit/components/otp-login'
import { PaymentApproval } from '@tillkit/components/payment-approval'
import { useIntent, useLinkSession } from '@tillkit/hooks'
import { useState } from 'react'

interface OwnCheckoutProps extends Pick<CheckoutShop, 'onPlaceOrder'> {
  basket: CheckoutBasket
}

export function OwnCheckout({ basket, onPlaceOrder }: OwnCheckoutProps) {
  const session = useLinkSession()
  const [address, setAddress] = useState<Address | null>(null)
  const [wallet, setWallet] = useState<MobileMoneyAccount | null>(null)
  const [paid, setPaid] = useState(false)
  const placing = useIntent('place-own-order', onPlaceOrder)
  const answer = placing.data

  if (answer && 'orderId' in answer) {
    const order = { orderId: answer.orderId, access: { as: 'customer' } as const }
    if (paid) return <OrderTracker {...order} />
    return <PaymentApproval {...order} wallet={wallet} onProceed={() => setPaid(true)} />
  }
  if (session.status !== 'signed-in') return <OtpLogin />
  return (
    <>
      <AddressPicker onChange={setAddress} />
      <MobileMoneyPicker onChange={setWallet} />
      {address && wallet && (
        <BasketReview
          basket={basket}
          pending={placing.isPending}
          paused={placing.isPaused}
          error={placing.error}
          refused={answer && 'refused' in answer ? answer.refused : null}
          onPlaceOrder={() =>
            placing.mutate({
              basketId: basket.id,
              orderType: 'delivery',
              guest: null,
              address: { ...address, country: address.country ?? 'GH' },
              mobileMoney: wallet,
            })
          }
        />
      )}
    </>
  )
}
