'use client'

import type { OrderStep } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { orderWords } from '../messages/en/order-words.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'

const english = { orderWords, orderTracker }

export interface OrderTimelineProps extends ComponentPropsWithoutRef<'ol'> {
  /** `orderProgress(order).steps`. */
  steps: readonly OrderStep[]
}

/** The steps of an order: done, current, and still to come. Without times, because nobody says them. */
export function OrderTimeline({ steps, className, ...props }: OrderTimelineProps) {
  const m = useMessages(english)
  return (
    <ol {...props} {...part('order-timeline', {}, className)}>
      {steps.map(({ status, words, state }) => (
        <li key={status} {...part('order-step', { state })} aria-current={state === 'current' ? 'step' : undefined}>
          {m.orderWords.step[words]}
          {state === 'done' && <span className="till-visually-hidden"> ({m.orderTracker.done})</span>}
        </li>
      ))}
    </ol>
  )
}
