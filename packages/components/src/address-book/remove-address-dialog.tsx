'use client'

import type { Address } from '@tillkit/client'
import { useId } from 'react'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { ProgressNote } from '../ui/progress-note/progress-note.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { addressBook }

export interface RemoveAddressDialogProps {
  address: Address
  /** What deleting means, in words. @default that orders already placed are not affected */
  explained?: string | undefined
  /** It is being deleted. @default false */
  pending?: boolean | undefined
  /** Deleting waits for the network. @default false */
  paused?: boolean | undefined
  /** Why it was not deleted, in words. */
  error?: string | null | undefined
  onRemove: (address: Address) => void
  onClose: () => void
}

/** Asks once before an address is deleted. */
export function RemoveAddressDialog({
  address,
  explained,
  pending = false,
  paused = false,
  error = null,
  onRemove,
  onClose,
}: RemoveAddressDialogProps) {
  const m = useMessages(english)
  const titleId = useId()
  return (
    <Dialog className="till till-remove-address" aria-labelledby={titleId} dismissible={!pending} onClose={onClose}>
      <h2 id={titleId} className="till-heading">
        {m.addressBook.removeTitle}
      </h2>
      <div>
        <ShopperText className="till-address-card-label">{address.label}</ShopperText>
        <ShopperText className="till-note">{[address.line1, address.city].filter(Boolean).join(', ')}</ShopperText>
      </div>
      <p className="till-note">{explained ?? m.addressBook.removeExplained}</p>
      <LiveRegion>{error}</LiveRegion>
      {error && <Alert>{error}</Alert>}
      {/* The harmless one first: a dialog gives the focus to its first control. No form, because one may be around it. */}
      <div {...part('remove-address-actions')}>
        <Button unavailable={pending} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
          {m.addressBook.keep}
        </Button>
        <Button variant="danger" pending={pending} onClick={() => onRemove(address)}>
          {m.addressBook.remove}
        </Button>
      </div>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
