'use client'

import { useEffect, useRef } from 'react'
import { enrollCard } from '../messages/en/enroll-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { Outcome } from '../ui/outcome/outcome.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { EnrollForm } from './enroll-form.tsx'
import type { EnrollItem } from './enroll-item.ts'
import { useEnrollOrder, type EnrollOrderOptions } from './use-enroll-order.ts'

const english = { enrollCard }

interface EnrollOrderProps extends EnrollOrderOptions {
  /** Says what a provider's word means: two letters. */
  country?: string | undefined
  onChange: (agreed: ReadonlySet<EnrollItem>) => void
}

/** Saves what was agreed to, for somebody who is signed in. */
export function EnrollOrder({ country, onChange, ...order }: EnrollOrderProps) {
  const { enrollCard: words } = useMessages(english)
  const { offered, saved, pending, paused, error, nameError, save, saveName } = useEnrollOrder(order)
  const outcome = useRef<HTMLDivElement>(null)

  useEffect(() => {
    // The pressed button is gone.
    if (saved) outcome.current?.focus()
  }, [saved])

  function saveNameAgain() {
    // This button goes too, as long as it is tried.
    outcome.current?.focus()
    saveName()
  }

  return (
    <div {...part('account-section-content')}>
      <LiveRegion>{saved && words.savedTitle}</LiveRegion>
      {error && <FailureAlert title={words.failed} error={error} onRetry={save} />}
      {saved ? (
        <>
          <Outcome ref={outcome} tabIndex={-1} tone="positive" title={<strong>{words.savedTitle}</strong>}>
            <p className="till-note">{words.saved}</p>
          </Outcome>
          {nameError && <FailureAlert title={words.nameFailed} error={nameError} onRetry={saveNameAgain} />}
          <ProgressNote pending={pending} paused={paused} />
        </>
      ) : (
        <EnrollForm
          details={offered}
          agreed={order.agreed}
          country={country}
          pending={pending}
          paused={paused}
          onChange={onChange}
          onSave={save}
        />
      )}
    </div>
  )
}
