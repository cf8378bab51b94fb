'use client'

import { isApiError, type MobileMoneyAccount } from '@tillkit/client'
import { useMobileMoney, useRemoveMobileMoney } from '@tillkit/hooks'
import { errorMessage } from '../messages/error-message.ts'
import { useMessages } from '../messages/messages.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { RemoveMobileMoneyDialog } from './remove-mobile-money-dialog.tsx'

export interface RemoveMobileMoneyProps {
  account: MobileMoneyAccount
  /** Says what a provider's word means: two letters. */
  country?: string | undefined
  /** Called once the list is without it. */
  onRemoved: () => void
  onClose: () => void
}

/** Asks once, and then deletes a wallet. */
export function RemoveMobileMoney({ account, country, onRemoved, onClose }: RemoveMobileMoneyProps) {
  const m = useMessages()
  const { refetch } = useMobileMoney()
  const remove = useRemoveMobileMoney()
  const confirm = useSingleFlight(async () => {
    try {
      await remove.mutateAsync(account)
    } catch (failure) {
      if (isApiError(failure) && failure.code === 'not-found') void refetch()
      throw failure
    }
    onClose()
    onRemoved()
  })
  return (
    <RemoveMobileMoneyDialog
      account={account}
      country={country}
      pending={remove.isPending}
      paused={remove.isPaused}
      error={remove.error && errorMessage(remove.error, m)}
      onRemove={confirm}
      onClose={onClose}
    />
  )
}
