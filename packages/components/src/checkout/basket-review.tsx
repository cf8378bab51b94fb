'use client'

import { formatMoney, type Money } from '@tillkit/client'
import type { ReactNode } from 'react'
import { checkout } from '../messages/en/checkout.ts'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import type { CheckoutBasket } from './checkout-order.ts'

const english = { checkout }

export interface BasketReviewProps {
  basket: CheckoutBasket
  /** It is being placed. @default false */
  pending?: boolean | undefined
  /** Placing waits for the network. @default false */
  paused?: boolean | undefined
  /** What the shop said no with. */
  refused?: string | null | undefined
  /** Why nobody knows how it went. */
  error?: Error | null | undefined
  /** It may have been placed before the page was loaded again. @default false */
  inDoubt?: boolean | undefined
  onPlaceOrder: () => void
}

/** What is bought and for how much, and the button. */
export function BasketReview({
  basket,
  pending = false,
  paused = false,
  refused = null,
  error = null,
  inDoubt = false,
  onPlaceOrder,
}: BasketReviewProps) {
  const m = useMessages(english)
  const words = m.checkout
  const trouble =
    refused ??
    (error && errorMessage(error, m, { 'connection-lost': words.interrupted })) ??
    (inDoubt ? words.interrupted : null)
  return (
    <div {...part('checkout-review')}>
      <ul {...part('basket-lines')}>
        {basket.lines.map((line, index) => (
          // A basket's lines have no ids of their own, and do not move while they are reviewed.
          <li key={`${line.productId ?? ''} ${index}`} {...part('basket-line')}>
            <span>
              <ShopperText>{line.productName}</ShopperText>
              <span className="till-note">
                {[line.variantName, words.quantity(line.quantity.toLocaleString(m.locale))].filter(Boolean).join(' · ')}
              </span>
            </span>
            <Amount money={line.total} />
          </li>
        ))}
      </ul>
      <dl {...part('basket-totals')}>
        <Total name={words.subtotal} money={basket.subtotal} />
        <Total name={words.tax} money={basket.tax} />
        <Total name={words.total} money={basket.total} final />
      </dl>
      {trouble && <Alert title={refused ? words.refused : undefined}>{trouble}</Alert>}
      <LiveRegion>{trouble}</LiveRegion>
      <Button variant="primary" pending={pending} onClick={onPlaceOrder}>
        {words.placeOrder(formatMoney(basket.total, m))}
      </Button>
      <ProgressNote pending={pending} paused={paused} />
    </div>
  )
}

function Total({ name, money, final = false }: { name: ReactNode; money: Money | null | undefined; final?: boolean }) {
  return (
    money && (
      <div {...part('basket-total', { final })}>
        <dt>{name}</dt>
        <dd>
          <Amount money={money} />
        </dd>
      </div>
    )
  )
}

function Amount({ money }: { money: Money | null }) {
  const m = useMessages(english)
  return money && <bdi {...part('basket-amount')}>{formatMoney(money, m)}</bdi>
}
