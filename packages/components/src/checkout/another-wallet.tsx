'use client'

import type { OrderAccess } from '@tillkit/client'
import { useIntent, useOrder, usePaymentApproval } from '@tillkit/hooks'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import type { FunnelEvent } from '../funnel-event.ts'
import { checkout } from '../messages/en/checkout.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import type { PayingWallet } from '../payment-approval/payment-summary.tsx'
import { Button } from '../ui/button/button.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { PaymentStep } from './payment-step.tsx'
import type { CheckoutAnswers } from './use-checkout-answers.ts'

const english = { checkout }

interface AnotherWalletProps {
  orderId: string
  access: OrderAccess
  answers: CheckoutAnswers
  signedIn: boolean
  country: string
  /** Has the shop ask that wallet, once per key. */
  onAsk: (wallet: PayingWallet, idempotencyKey: string) => Promise<void>
  onAsked: (wallet: PayingWallet) => void
  onBack: () => void
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** Chooses the wallet that is asked instead, and waits for that one. */
export function AnotherWallet({
  orderId,
  access,
  answers,
  signedIn,
  country,
  onAsk,
  onAsked,
  onBack,
  onEvent,
}: AnotherWalletProps) {
  const m = useMessages(english)
  const { data: order } = useOrder(orderId, access)
  const { restart } = usePaymentApproval({ id: orderId, access, expected: order?.total ?? null })
  const ask = useIntent('ask-another-wallet', async (wallet: PayingWallet, key) => onAsk(wallet, key))
  const choose = useSingleFlight(async (wallet: PayingWallet) => {
    await ask.mutateAsync(wallet)
    restart()
    onAsked(wallet)
  })
  return (
    <div {...part('checkout-payment')}>
      <h3 tabIndex={-1} className="till-heading">
        {m.checkout.step.payment}
      </h3>
      {ask.error && <FailureAlert error={ask.error} onRetry={() => ask.variables && choose(ask.variables)} />}
      <PaymentStep
        signedIn={signedIn}
        country={country}
        // Their own number, the usual guess, is mostly the one that has just said no.
        guest={null}
        guestWallet={null}
        walletId={answers.savedWallet?.id ?? null}
        submitLabel={m.checkout.askWallet}
        pending={ask.isPending}
        onAnswer={(answer) => {
          const { provider, phoneNumber } = 'account' in answer ? answer.account : answer.draft
          choose({ provider, phoneNumber })
        }}
        onEvent={onEvent}
      />
      <Button variant="quiet" onClick={onBack}>
        {m.common.cancel}
      </Button>
    </div>
  )
}
