'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useMobileMoney, useRemoveMobileMoney } from '@tillkit/hooks'
import { useRemoval } from '../saved-rows/use-removal.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
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
export function RemoveMobileMoney({ account, country, ...callbacks }: RemoveMobileMoneyProps) {
  const { refetch } = useMobileMoney()
  const removal = useWithdrawable(useRemoveMobileMoney())
  const question = useRemoval({ row: account, removal, refetch, ...callbacks })
  return <RemoveMobileMoneyDialog account={account} country={country} {...question} />
}
