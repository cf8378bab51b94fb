'use client'

import type { OrderAccess } from '@tillkit/client'
import { useCancelOrder, useOrderStatus } from '@tillkit/hooks'
import type { RefObject } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { orderMeanings } from '../messages/en/order-meanings.ts'
import { orderSection } from '../messages/en/order-section.ts'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { orderWords as statusWords } from '../messages/en/order-words.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { useToldOnce } from '../ui/told-once/use-told-once.ts'
import { Button } from '../ui/button/button.tsx'
import { useFocusKept } from '../ui/focus/use-focus-kept.ts'
import { CancelOrder } from './cancel-order.tsx'
import { OrderNotFound } from './order-not-found.tsx'
import { OrderStanding } from './order-standing.tsx'
import type { OrderTrackerProps } from './order-tracker.tsx'
import { OrderTrackerSkeleton } from './order-tracker-skeleton.tsx'
import { orderStatusText, orderWords } from './order-words.ts'
import { UpdatedNote } from './updated-note.tsx'
import { useChanged } from './use-changed.ts'

const english = { orderMeanings, orderSection, orderTracker, orderWords: statusWords }

interface TrackedOrderProps extends Pick<OrderTrackerProps, 'orderId' | 'onSignIn' | 'onPay' | 'onEvent'> {
  access: OrderAccess
  /** Gets the focus when the button that had it is gone. */
  heading: RefObject<HTMLElement | null>
}

/** The order of somebody who may see it, or will turn out not to. */
export function TrackedOrder({ orderId, access, heading, onSignIn, onPay, onEvent }: TrackedOrderProps) {
  const m = useMessages(english)
  const { order, progress, paymentStage, error, lookFailed, readUpdatedAt, check } = useOrderStatus(orderId, access)
  const cancel = useCancelOrder()
  const notFound = error?.code === 'not-found'
  const words = order && orderWords(order, paymentStage)
  // A pending order is told of when its payment is known too: half of the truth would be news at once.
  const known = order?.status === 'pending' && paymentStage === null ? null : words
  const text = known?.meaning === 'other-amount' ? m.orderMeanings['other-amount'] : null
  const news = useChanged(order && known ? (text ?? orderStatusText(known, order.status, m)) : null)
  useToldOnce(notFound ? 'not-found' : known ? (known.step ?? 'other') : null, (status) =>
    onEvent?.(status === 'not-found' ? { type: 'order-not-found' } : { type: 'order-status-shown', status }),
  )

  return (
    <SectionContent
      {...useFocusKept(heading)}
      query={{ isLoading: !order && !error, error: order || notFound ? null : error, refetch: check }}
      words={m.orderSection}
      skeleton={<OrderTrackerSkeleton />}
      news={notFound ? m.orderSection.notFoundTitle : news}
    >
      {notFound && <OrderNotFound onSignIn={onSignIn} />}
      {order && progress && !notFound && (
        <>
          <OrderStanding order={order} progress={progress} paymentStage={paymentStage}>
            {!progress.isOver && <UpdatedNote readUpdatedAt={readUpdatedAt} failed={lookFailed} />}
          </OrderStanding>
          {onPay && words?.step === 'awaiting-payment' && (
            <div {...part('order-tracker-action')}>
              <Button variant="primary" onClick={() => onPay(order)}>
                {m.orderTracker.pay}
              </Button>
            </div>
          )}
          <CancelOrder order={order} access={access} cancel={cancel} offered={progress.mayCancel} onEvent={onEvent} />
        </>
      )}
    </SectionContent>
  )
}
