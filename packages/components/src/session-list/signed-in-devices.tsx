'use client'

import { isApiError, type ActiveSession } from '@tillkit/client'
import { useActiveSessions, useRevokeSession } from '@tillkit/hooks'
import { useEffect, useMemo, useRef, useState, type RefObject } from 'react'
import { SectionContent } from '../account-section/section-content.tsx'
import { FailureAlert } from '../ui/failure-alert/failure-alert.tsx'
import { sessionList } from '../messages/en/session-list.ts'
import { isolate } from '../messages/isolate.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { useRowFlight } from '../saved-rows/use-row-flight.ts'
import { Button } from '../ui/button/button.tsx'
import { focusIsLost } from '../ui/focus/focus-is-lost.ts'
import { Invitation } from '../ui/invitation/invitation.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { ActiveSessionList } from './active-session-list.tsx'
import { ActiveSessionListSkeleton } from './active-session-list-skeleton.tsx'
import { orderSessions } from './order-sessions.ts'
import { SignOutEverywhere } from './sign-out-everywhere.tsx'

const english = { sessionList }

interface SignedInDevicesProps {
  /** Gets the focus when no row is left for it. */
  heading: RefObject<HTMLElement | null>
}

/** The devices of somebody who is signed in, or about to turn out to be. */
export function SignedInDevices({ heading }: SignedInDevicesProps) {
  const m = useMessages(english)
  const words = m.sessionList
  const query = useActiveSessions()
  const revoke = useRevokeSession()
  const content = useRef<HTMLDivElement>(null)
  const [asking, setAsking] = useState(false)
  const [news, setNews] = useState<string | null>(null)
  const [focusWish, setFocusWish] = useState<{ row: number } | null>(null)
  const sessions = useMemo(() => query.data && orderSessions(query.data), [query.data])

  useEffect(() => {
    if (!focusWish || !focusIsLost()) return
    const row = content.current?.querySelectorAll('.till-active-session')[focusWish.row]
    if (row instanceof HTMLElement) row.focus()
    else heading.current?.focus()
  }, [focusWish, heading])

  const signingOut = useRowFlight(async (session: ActiveSession) => {
    const row = sessions?.findIndex(({ id }) => id === session.id) ?? 0
    setNews(null)
    try {
      await revoke.mutateAsync(session)
    } catch (failure) {
      // Signed out there meanwhile, which is what was wanted.
      if (!isApiError(failure) || failure.code !== 'not-found') throw failure
      revoke.reset()
      await query.refetch()
    }
    setNews(words.deviceSignedOut(isolate(session.deviceName ?? words.unknownDevice)))
    setFocusWish({ row })
  })

  return (
    <SectionContent
      query={query}
      words={words}
      skeleton={<ActiveSessionListSkeleton />}
      news={news}
      contentRef={content}
    >
      {revoke.error && <FailureAlert error={revoke.error} onRetry={() => signingOut.act(revoke.variables)} />}
      {sessions?.length === 0 && <Invitation title={words.emptyTitle}>{words.empty}</Invitation>}
      {sessions && sessions.length > 0 && (
        <ActiveSessionList
          aria-label={words.title}
          sessions={sessions}
          pendingId={signingOut.pendingId}
          onSignOut={signingOut.act}
        />
      )}
      {sessions && sessions.length > 0 && (
        <div {...part('session-list-everywhere')}>
          <Button onClick={() => setAsking(true)}>{words.everywhere}</Button>
        </div>
      )}
      <ProgressNote pending={revoke.isPending} paused={revoke.isPaused} />
      {asking && <SignOutEverywhere onClose={() => setAsking(false)} />}
    </SectionContent>
  )
}
