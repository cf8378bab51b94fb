'use client'

import { isApiError } from '@tillkit/client'
import { useClaimOrder } from '@tillkit/hooks'
import { useEffect, useRef } from 'react'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { claimOrderCard } from '../messages/en/claim-order-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { Outcome } from '../ui/outcome/outcome.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import type { ClaimOrderCardProps } from './claim-order-card.tsx'

const english = { claimOrderCard }

type ClaimOrderProps = Pick<ClaimOrderCardProps, 'orderId' | 'billToken' | 'onClaimed' | 'onOpenOrder' | 'onEvent'>

/** One tap for somebody who is signed in; and what still works where the order cannot become theirs. */
export function ClaimOrder({ orderId, billToken, onClaimed, onOpenOrder, onEvent }: ClaimOrderProps) {
  const m = useMessages(english)
  const words = m.claimOrderCard
  const claim = useClaimOrder()
  const outcome = useRef<HTMLDivElement>(null)
  const impossible = !billToken || isRefusal(claim.error)
  const settled = claim.isSuccess || isRefusal(claim.error)

  useEffect(() => {
    // The pressed button is gone.
    if (settled) outcome.current?.focus()
  }, [settled])

  const add = useSingleFlight(async () => {
    if (!billToken) return
    const order = await claim.mutateAsync({ id: orderId, billToken })
    onEvent?.({ type: 'order-claimed' })
    onClaimed?.(order)
  })
  const open = onOpenOrder && <Button onClick={() => onOpenOrder()}>{words.open}</Button>
  return (
    <div {...part('account-section-content')}>
      <LiveRegion>{claim.isSuccess ? words.doneTitle : isRefusal(claim.error) && words.failed}</LiveRegion>
      {claim.error && !impossible && <FailureAlert title={words.failed} error={claim.error} onRetry={add} />}
      {claim.isSuccess && (
        <Outcome ref={outcome} tabIndex={-1} tone="positive" title={<strong>{words.doneTitle}</strong>}>
          <p className="till-note">{words.done}</p>
        </Outcome>
      )}
      {impossible && (
        <>
          <Outcome ref={outcome} tabIndex={-1} tone="caution" title={claim.error && <strong>{words.failed}</strong>}>
            <p className="till-note">{words.linkOnly}</p>
          </Outcome>
          {open}
        </>
      )}
      {!claim.isSuccess && !impossible && (
        <>
          <Invitation
            action={
              <Button variant="primary" pending={claim.isPending} onClick={add}>
                {words.add}
              </Button>
            }
          >
            {words.explained}
          </Invitation>
          <ProgressNote pending={claim.isPending} paused={claim.isPaused} />
        </>
      )}
    </div>
  )
}

/** Whether trying again is no use: the link does not open it, or it belongs to somebody else. */
const isRefusal = (error: Error | null) =>
  isApiError(error) && ['not-found', 'refused', 'conflict', 'validation'].includes(error.code)
