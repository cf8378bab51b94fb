'use client'

import { useEffect, useId, useRef } from 'react'
import { cancelOrder } from '../messages/en/cancel-order.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { HeldFields } from '../ui/field/held-fields.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { longestReason, ReasonField } from './reason-field.tsx'

const english = { cancelOrder }

export interface CancelOrderDialogProps {
  /** Why, in the shopper's words. */
  reason: string
  onReasonChange: (reason: string) => void
  /** It is being cancelled. @default false */
  pending?: boolean | undefined
  /** Cancelling waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not cancelled, in words. */
  error?: string | null | undefined
  onCancel: () => void
  /** Also takes back what only waits for the network. */
  onClose: () => void
}

/** Asks once, and for a reason, before an order is cancelled. */
export function CancelOrderDialog({
  reason,
  onReasonChange,
  pending = false,
  paused = false,
  error = null,
  onCancel,
  onClose,
}: CancelOrderDialogProps) {
  const m = useMessages(english)
  const titleId = useId()
  const keep = useRef<HTMLButtonElement>(null)
  // What only waits for the network can be taken back.
  const underWay = pending && !paused
  const tooLong = reason.trim().length > longestReason

  useEffect(() => {
    // A dialog gives the focus to its first control. Here that is a field, which would call the phone's keyboard.
    keep.current?.focus()
  }, [])

  return (
    <Dialog className="till till-cancel-order" aria-labelledby={titleId} dismissible={!underWay} onClose={onClose}>
      <h2 id={titleId} className="till-heading">
        {m.cancelOrder.title}
      </h2>
      <p className="till-note">{m.cancelOrder.explained}</p>
      <HeldFields held={pending}>
        <ReasonField value={reason} onChange={(event) => onReasonChange(event.currentTarget.value)} />
      </HeldFields>
      <LiveRegion>{error}</LiveRegion>
      {error && <Alert>{error}</Alert>}
      <div {...part('cancel-order-actions')}>
        <Button ref={keep} unavailable={underWay} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {m.cancelOrder.keep}
        </Button>
        <Button variant="danger" pending={pending} unavailable={tooLong} onClick={() => onCancel()}>
          {m.cancelOrder.cancel}
        </Button>
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
