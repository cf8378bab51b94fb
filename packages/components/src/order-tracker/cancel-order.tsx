'use client'

import { isApiError, type Order, type OrderAccess } from '@tillkit/client'
import type { useCancelOrder } from '@tillkit/hooks'
import { useState } from 'react'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { CancelOrderDialog } from './cancel-order-dialog.tsx'

const english = { orderTracker }

export interface CancelOrderProps {
  order: Order
  access: OrderAccess
  /** Comes from where the order is read, so that a refusal and what the order is by now are shown at once. */
  cancel: ReturnType<typeof useCancelOrder>
  /** Whether it may still be cancelled, as far as we know. The API has the last word. */
  offered: boolean
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/** A button that asks for a reason, and then cancels. Where it is too late, it says so below what the order is now. */
export function CancelOrder({ order, access, cancel: cancelling, offered, onEvent }: CancelOrderProps) {
  const m = useMessages(english)
  const cancel = useWithdrawable(cancelling)
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const refused = cancel.error?.code === 'conflict'
  const tooLate = refused && order.status !== 'cancelled'

  const confirm = useSingleFlight(async () => {
    const written = reason.trim()
    try {
      await cancel.mutateAsync({ id: order.id, access, ...(written ? { reason: written } : {}) })
      onEvent?.({ type: 'order-cancelled' })
    } catch (failure) {
      if (!isApiError(failure)) throw failure
      onEvent?.({ type: 'order-cancel-failed', code: failure.code })
      // Anything else may be tried again from the dialog.
      if (failure.code !== 'conflict') throw failure
      // It closes with the refusal, which this part hears of a moment later.
      return
    }
    setOpen(false)
  })

  return (
    <>
      {tooLate && (
        <Alert role="alert" tone="caution">
          {m.orderTracker.tooLate}
        </Alert>
      )}
      {offered && !tooLate && (
        <div {...part('order-tracker-action')}>
          <Button
            onClick={() => {
              setOpen(true)
              onEvent?.({ type: 'order-cancel-opened' })
            }}
          >
            {m.orderTracker.cancel}
          </Button>
        </div>
      )}
      {open && !refused && (
        <CancelOrderDialog
          reason={reason}
          onReasonChange={setReason}
          pending={cancel.isPending}
          paused={cancel.isPaused}
          error={cancel.error && errorMessage(cancel.error, m)}
          onCancel={confirm}
          onClose={() => {
            cancel.withdraw()
            setOpen(false)
          }}
        />
      )}
    </>
  )
}
