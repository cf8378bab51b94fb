'use client'

import { formatMoney, providerName, type Money } from '@tillkit/client'
import type { ReactNode } from 'react'
import { paymentApproval } from '../messages/en/payment-approval.ts'
import { useMessages } from '../messages/messages.tsx'
import { WalletNumber } from '../mobile-money-book/wallet-number.tsx'
import { part } from '../part.ts'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { paymentApproval }

/** The wallet that is asked for the money. */
export interface PayingWallet {
  /** `mtn`, `telecel`, … */
  readonly provider: string
  /** E.164. Shown masked. */
  readonly phoneNumber: string
}

interface PaymentSummaryProps {
  /** `null` where the API does not say it readably. */
  amount: Money | null
  wallet: PayingWallet | null
  country: string
  orderNumber: string
  reference: string | null
  /** The reference may still come: its line is there already, so that nothing moves when it does. @default false */
  awaited?: boolean | undefined
}

/** What is paid, from where, and what to quote to whoever asks. */
export function PaymentSummary({
  amount,
  wallet,
  country,
  orderNumber,
  reference,
  awaited = false,
}: PaymentSummaryProps) {
  const m = useMessages(english)
  const words = m.paymentApproval
  return (
    <dl {...part('payment-summary')}>
      {amount && (
        <Row name={words.amount}>
          <bdi {...part('payment-amount')}>{formatMoney(amount, m)}</bdi>
        </Row>
      )}
      {wallet && (
        <Row name={words.wallet}>
          <ShopperText>{providerName(wallet.provider, country)}</ShopperText>
          <WalletNumber phoneNumber={wallet.phoneNumber} />
        </Row>
      )}
      <Row name={words.order}>
        <ShopperText>{orderNumber}</ShopperText>
      </Row>
      {(reference || awaited) && (
        <Row name={words.reference}>
          <ShopperText className="till-payment-reference">{reference ?? '…'}</ShopperText>
        </Row>
      )}
    </dl>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div {...part('payment-summary-row')}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
