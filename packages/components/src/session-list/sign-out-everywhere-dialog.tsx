'use client'

import { sessionList } from '../messages/en/session-list.ts'
import { useMessages } from '../messages/messages.tsx'
import { ConfirmDialog, type ConfirmationProps } from '../ui/confirm-dialog/confirm-dialog.tsx'

const english = { sessionList }

export interface SignOutEverywhereDialogProps extends ConfirmationProps {
  onSignOut: () => void
}

/** Asks once before every device is signed out, this one too. */
export function SignOutEverywhereDialog({ onSignOut, ...confirmation }: SignOutEverywhereDialogProps) {
  const words = useMessages(english).sessionList
  return (
    <ConfirmDialog
      {...confirmation}
      name="sign-out-everywhere"
      title={words.everywhereTitle}
      explained={words.everywhereExplained}
      keep={words.stay}
      confirm={words.everywhere}
      onConfirm={() => onSignOut()}
    />
  )
}
