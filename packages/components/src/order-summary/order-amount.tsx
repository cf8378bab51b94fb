'use client'

import { formatMoney, type Money } from '@tillkit/client'
import { orderWords } from '../messages/en/order-words.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { orderWords }

export interface OrderAmountProps {
  /** `null` where the API did not say it readably. */
  amount: Money | null
}

/** An amount as the API wrote it, in the shopper's language. Nothing is reckoned. */
export function OrderAmount({ amount }: OrderAmountProps) {
  const m = useMessages(english)
  return <bdi {...part('order-amount')}>{amount ? formatMoney(amount, m) : m.orderWords.amountNotSaid}</bdi>
}
