'use client'

import type { AccountSectionOptions } from '../account-section/account-section.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { paymentSection } from '../messages/en/payment-section.ts'
import { useMessages } from '../messages/messages.tsx'
import { OrderSection } from '../order-tracker/order-section.tsx'
import { useOrderAccess, type OrderAccessOptions } from '../order-tracker/use-order-access.ts'
import { OrderPayment } from './order-payment.tsx'
import { PaymentApprovalSkeleton } from './payment-approval-skeleton.tsx'
import type { PayingWallet } from './payment-summary.tsx'

const english = { paymentSection }

export interface PaymentApprovalProps extends AccountSectionOptions, OrderAccessOptions {
  orderId: string
  /** The wallet that was asked. The API does not say it. @default a screen that names no wallet */
  wallet?: PayingWallet | null | undefined
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** When the request went to the phone, in milliseconds since 1970. @default when the order was placed */
  promptSentAt?: number | undefined
  /** Has the shop's server ask for the money again, once per key. Without it there is no button. */
  onResend?: ((idempotencyKey: string) => Promise<unknown>) | undefined
  /** Takes the shopper to the choice of a wallet. Without it there is no button. */
  onUseAnotherWallet?: (() => void) | undefined
  /** Called once, when it turns out to be paid. */
  onPaid?: (() => void) | undefined
  /** On, after it was paid: to the order. Without it there is no button. */
  onProceed?: (() => void) | undefined
  /** Away from here; the payment goes on. Without it there is no button. */
  onClose?: (() => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * "Approve on your phone": waits for a payment by mobile money. It can be closed, reloaded and come back to; a timeout is
 * no failure, and only a payment that is known to have come is paid.
 *
 * ```tsx
 * <PaymentApproval orderId={id} access={{ as: 'guest', billToken }} wallet={wallet} onPaid={showOrder} />
 * ```
 */
export function PaymentApproval({
  orderId,
  access: given,
  billTokenParameter,
  wallet = null,
  country = 'GH',
  promptSentAt,
  onResend,
  onUseAnotherWallet,
  onPaid,
  onProceed,
  onClose,
  onEvent,
  ...props
}: PaymentApprovalProps) {
  const m = useMessages(english)
  const access = useOrderAccess(orderId, { access: given, billTokenParameter })
  const callbacks = { onResend, onUseAnotherWallet, onPaid, onProceed, onClose, onEvent }
  return (
    <OrderSection {...props} name="payment-approval" title={m.paymentSection.title} access={access}>
      {access ? (
        <OrderPayment
          key={orderId}
          {...callbacks}
          orderId={orderId}
          access={access}
          wallet={wallet}
          country={country}
          promptSentAt={promptSentAt}
          onSignIn={props.onSignIn}
        />
      ) : (
        <PaymentApprovalSkeleton />
      )}
    </OrderSection>
  )
}
