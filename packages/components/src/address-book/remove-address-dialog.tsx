'use client'

import type { Address } from '@tillkit/client'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { ConfirmDialog, type ConfirmationProps } from '../ui/confirm-dialog/confirm-dialog.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'

const english = { addressBook }

export interface RemoveAddressDialogProps extends ConfirmationProps {
  address: Address
  /** What deleting means, in words. @default that orders already placed are not affected */
  explained?: string | undefined
  onRemove: (address: Address) => void
}

/** Asks once before an address is deleted. */
export function RemoveAddressDialog({ address, explained, onRemove, ...confirmation }: RemoveAddressDialogProps) {
  const words = useMessages(english).addressBook
  return (
    <ConfirmDialog
      {...confirmation}
      name="remove-address"
      title={words.removeTitle}
      explained={explained ?? words.removeExplained}
      keep={words.keep}
      confirm={words.remove}
      onConfirm={() => onRemove(address)}
    >
      <div>
        <ShopperText className="till-address-card-label">{address.label}</ShopperText>
        <ShopperText className="till-note">{[address.line1, address.city].filter(Boolean).join(', ')}</ShopperText>
      </div>
    </ConfirmDialog>
  )
}
