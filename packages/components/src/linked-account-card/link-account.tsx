'use client'

import type { LinkedAccount } from '@tillkit/client'
import { useLinkAccount, useLinkedAccount } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { linkedAccountCard } from '../messages/en/linked-account-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { LinkedAccountSkeleton } from './linked-account-skeleton.tsx'
import { LinkedAccountStatus } from './linked-account-status.tsx'

const english = { linkedAccountCard }

interface LinkAccountProps {
  imprintCustomerId: string
  /** `null`: it is not known yet who is signed in. */
  partnerCustomerId: string | null
  read: () => Promise<LinkedAccount | null>
  onLinked: ((account: LinkedAccount) => void) | undefined
}

/** The card of somebody who is signed in, or about to turn out to be. */
export function LinkAccount({ imprintCustomerId, partnerCustomerId, read, onLinked }: LinkAccountProps) {
  const m = useMessages(english)
  const words = m.linkedAccountCard
  const query = useLinkedAccount(read)
  const { data, refetch } = query
  const link = useLinkAccount()
  const status = useRef<HTMLDivElement>(null)
  const [justLinked, setJustLinked] = useState(false)
  // Somebody else's link must never be shown as this shopper's (C28).
  const mismatch = !!data && data.imprintCustomerId.toLowerCase() !== imprintCustomerId.toLowerCase()
  const linked = mismatch ? null : data

  useEffect(() => {
    // The pressed button is gone.
    if (justLinked) status.current?.focus()
  }, [justLinked])

  const ask = useSingleFlight(async () => {
    if (!partnerCustomerId) return
    onLinked?.(await link.mutateAsync({ imprintCustomerId, partnerCustomerId }))
    setJustLinked(true)
  })
  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<LinkedAccountSkeleton />}
      news={justLinked && words.justLinked}
    >
      {mismatch && (
        <Alert
          role="alert"
          title={words.loadFailed}
          action={<Button onClick={() => void refetch()}>{m.common.tryAgain}</Button>}
        >
          {words.mismatch}
        </Alert>
      )}
      {link.error && (
        <FailureAlert
          title={words.linkFailed}
          error={link.error}
          instead={{ 'unexpected-answer': words.mismatch, conflict: words.taken }}
          onRetry={ask}
        />
      )}
      {linked && <LinkedAccountStatus ref={status} account={linked} />}
      {data === null && (
        <>
          <Invitation
            title={words.emptyTitle}
            action={
              <Button variant="primary" pending={link.isPending} unavailable={!partnerCustomerId} onClick={ask}>
                {words.link}
              </Button>
            }
          >
            {words.empty}
          </Invitation>
          <ProgressNote pending={link.isPending} paused={link.isPaused} />
        </>
      )}
    </SectionContent>
  )
}
