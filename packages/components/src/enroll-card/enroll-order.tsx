'use client'

import { useEnrollAndLinkOrder } from '@tillkit/hooks'
import { useEffect, useRef } from 'react'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { enrollCard } from '../messages/en/enroll-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { Outcome } from '../ui/outcome/outcome.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { EnrollForm } from './enroll-form.tsx'
import type { EnrollCardProps } from './enroll-card.tsx'
import { agreedDetails, type EnrollItem } from './enroll-item.ts'

const english = { enrollCard }

interface EnrollOrderProps extends Pick<EnrollCardProps, 'orderId' | 'billToken' | 'country' | 'onSaved' | 'onEvent'> {
  details: Parameters<typeof agreedDetails>[0]
  agreed: ReadonlySet<EnrollItem>
  onChange: (agreed: ReadonlySet<EnrollItem>) => void
}

/** Saves what was agreed to, for somebody who is signed in: all of it and the order, or nothing. */
export function EnrollOrder({
  orderId,
  billToken,
  country,
  details,
  agreed,
  onChange,
  onSaved,
  onEvent,
}: EnrollOrderProps) {
  const m = useMessages(english)
  const words = m.enrollCard
  const enroll = useEnrollAndLinkOrder()
  const saved = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // The pressed button is gone.
    if (enroll.isSuccess) saved.current?.focus()
  }, [enroll.isSuccess])

  const save = useSingleFlight(async () => {
    await enroll.mutateAsync({ orderId, billToken, ...agreedDetails(details, agreed) })
    onEvent?.({ type: 'details-saved', items: [...agreed] })
    onSaved?.()
  })
  return (
    <div {...part('account-section-content')}>
      <LiveRegion>{enroll.isSuccess && words.savedTitle}</LiveRegion>
      {enroll.error && <FailureAlert title={words.failed} error={enroll.error} onRetry={save} />}
      {enroll.isSuccess ? (
        <Outcome ref={saved} tabIndex={-1} tone="positive" title={<strong>{words.savedTitle}</strong>}>
          <p className="till-note">{words.saved}</p>
        </Outcome>
      ) : (
        <EnrollForm
          details={details}
          agreed={agreed}
          country={country}
          pending={enroll.isPending}
          paused={enroll.isPaused}
          onChange={onChange}
          onSave={save}
        />
      )}
    </div>
  )
}
