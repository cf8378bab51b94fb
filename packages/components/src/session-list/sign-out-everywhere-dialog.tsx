'use client'

import { useId } from 'react'
import { sessionList } from '../messages/en/session-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'

const english = { sessionList }

export interface SignOutEverywhereDialogProps {
  /** It is under way. @default false */
  pending?: boolean | undefined
  /** It waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it did not work, in words. */
  error?: string | null | undefined
  onSignOut: () => void
  onClose: () => void
}

/** Asks once before every device is signed out, this one too. */
export function SignOutEverywhereDialog({
  pending = false,
  paused = false,
  error = null,
  onSignOut,
  onClose,
}: SignOutEverywhereDialogProps) {
  const m = useMessages(english)
  const titleId = useId()
  return (
    <Dialog
      className="till till-sign-out-everywhere"
      aria-labelledby={titleId}
      dismissible={!pending}
      onClose={onClose}
    >
      <h2 id={titleId} className="till-heading">
        {m.sessionList.everywhereTitle}
      </h2>
      <p className="till-note">{m.sessionList.everywhereExplained}</p>
      <LiveRegion>{error}</LiveRegion>
      {error && <Alert>{error}</Alert>}
      {/* The harmless one first: a dialog gives the focus to its first control. */}
      <div {...part('sign-out-everywhere-actions')}>
        <Button unavailable={pending} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {m.sessionList.stay}
        </Button>
        <Button variant="danger" pending={pending} onClick={() => onSignOut()}>
          {m.sessionList.everywhere}
        </Button>
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
