'use client'

import { useRevokeAllSessions } from '@tillkit/hooks'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { SignOutEverywhereDialog } from './sign-out-everywhere-dialog.tsx'

/** Asks once, and then signs out everywhere. Here it ends with the rest: nobody is signed in any more. */
export function SignOutEverywhere({ onClose }: { onClose: () => void }) {
  const m = useMessages()
  const revokeAll = useWithdrawable(useRevokeAllSessions())
  const confirm = useSingleFlight(() => revokeAll.mutateAsync())
  return (
    <SignOutEverywhereDialog
      pending={revokeAll.isPending}
      paused={revokeAll.isPaused}
      error={revokeAll.error && errorMessage(revokeAll.error, m)}
      onSignOut={confirm}
      onClose={() => {
        revokeAll.withdraw()
        onClose()
      }}
    />
  )
}
