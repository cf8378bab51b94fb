'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useId } from 'react'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { WalletLines } from './wallet-lines.tsx'

const english = { mobileMoneyBook }

export interface RemoveMobileMoneyDialogProps {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** It is being deleted. @default false */
  pending?: boolean | undefined
  /** Deleting waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not deleted, in words. */
  error?: string | null | undefined
  onRemove: (account: MobileMoneyAccount) => void
  onClose: () => void
}

/** Asks once before a wallet is deleted. */
export function RemoveMobileMoneyDialog({
  account,
  country = 'GH',
  pending = false,
  paused = false,
  error = null,
  onRemove,
  onClose,
}: RemoveMobileMoneyDialogProps) {
  const m = useMessages(english)
  const titleId = useId()
  return (
    <Dialog
      className="till till-remove-mobile-money"
      aria-labelledby={titleId}
      dismissible={!pending}
      onClose={onClose}
    >
      <h2 id={titleId} className="till-heading">
        {m.mobileMoneyBook.removeTitle}
      </h2>
      <div>
        <WalletLines account={account} country={country} />
      </div>
      <p className="till-note">{m.mobileMoneyBook.removeExplained}</p>
      <LiveRegion>{error}</LiveRegion>
      {error && <Alert>{error}</Alert>}
      {/* The harmless one first: a dialog gives the focus to its first control. */}
      <form method="dialog" {...part('remove-mobile-money-actions')}>
        <Button type="submit" unavailable={pending}>
          {m.mobileMoneyBook.keep}
        </Button>
        <Button variant="danger" pending={pending} onClick={() => onRemove(account)}>
          {m.mobileMoneyBook.remove}
        </Button>
      </form>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
