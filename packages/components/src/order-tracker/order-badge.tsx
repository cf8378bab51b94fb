'use client'

import type { OrderStanding } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { orderWords as statusWords } from '../messages/en/order-words.ts'
import { withoutDirectionMarks } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Badge } from '../ui/badge/badge.tsx'
import { orderStatusText, orderWords } from './order-words.ts'

const english = { orderWords: statusWords }

export interface OrderBadgeProps extends ComponentPropsWithoutRef<'span'> {
  order: OrderStanding
}

/** Where an order stands, in a word or two. */
export function OrderBadge({ order, className, ...props }: OrderBadgeProps) {
  const m = useMessages(english)
  const words = orderWords(order)
  return (
    // The word may be the shop's own, in its own direction.
    <Badge dir="auto" {...props} {...part('order-badge', { tone: words.tone }, className)}>
      {withoutDirectionMarks(orderStatusText(words, order.status, m))}
    </Badge>
  )
}
