'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { ConfirmDialog, type ConfirmationProps } from '../ui/confirm-dialog/confirm-dialog.tsx'
import { WalletLines } from './wallet-lines.tsx'

const english = { mobileMoneyBook }

export interface RemoveMobileMoneyDialogProps extends ConfirmationProps {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  onRemove: (account: MobileMoneyAccount) => void
}

/** Asks once before a wallet is deleted. */
export function RemoveMobileMoneyDialog({
  account,
  country = 'GH',
  onRemove,
  ...confirmation
}: RemoveMobileMoneyDialogProps) {
  const words = useMessages(english).mobileMoneyBook
  return (
    <ConfirmDialog
      {...confirmation}
      name="remove-mobile-money"
      title={words.removeTitle}
      explained={words.removeExplained}
      keep={words.keep}
      confirm={words.remove}
      onConfirm={() => onRemove(account)}
    >
      <div>
        <WalletLines account={account} country={country} />
      </div>
    </ConfirmDialog>
  )
}
