'use client'

import { useId, type ReactNode } from 'react'
import { part, root } from '../../part.ts'
import { Alert } from '../alert/alert.tsx'
import { Button } from '../button/button.tsx'
import { Dialog } from '../dialog/dialog.tsx'
import { LiveRegion } from '../live-region/live-region.tsx'
import { ProgressNote } from '../progress-note/progress-note.tsx'

/** How something goes that a shopper has said yes to. */
export interface ConfirmationProps {
  /** It is under way. @default false */
  pending?: boolean | undefined
  /** It waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it did not work, in words. */
  error?: string | null | undefined
  /** Also takes back what only waits for the network. */
  onClose: () => void
}

interface ConfirmDialogProps extends ConfirmationProps {
  /** The part's own name, beside `confirm-dialog`: `remove-address`. */
  name: string
  title: string
  /** What it means. */
  explained: string
  /** What the button says that leaves everything as it is. */
  keep: string
  /** What the button says that does it. */
  confirm: string
  /** What it is about. */
  children?: ReactNode
  onConfirm: () => void
}

/** Asks once before something is done that cannot be taken back. */
export function ConfirmDialog({
  name,
  title,
  explained,
  keep,
  confirm,
  pending = false,
  paused = false,
  error = null,
  children,
  onConfirm,
  onClose,
}: ConfirmDialogProps) {
  const titleId = useId()
  // What only waits for the network can be taken back.
  const underWay = pending && !paused
  return (
    <Dialog
      className={root(name, {}, 'till-confirm-dialog').className}
      aria-labelledby={titleId}
      dismissible={!underWay}
      onClose={onClose}
    >
      <h2 id={titleId} className="till-heading">
        {title}
      </h2>
      {children}
      <p className="till-note">{explained}</p>
      <LiveRegion>{error}</LiveRegion>
      {error && <Alert>{error}</Alert>}
      {/* The harmless one first: a dialog gives the focus to its first control. No form, because one may be around it. */}
      <div {...part('confirm-dialog-actions')}>
        <Button unavailable={underWay} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {keep}
        </Button>
        <Button variant="danger" pending={pending} onClick={onConfirm}>
          {confirm}
        </Button>
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
