'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { RowList, type AtRow } from '../saved-rows/row-list.tsx'
import { MobileMoneyCard, type MobileMoneyActions } from './mobile-money-card.tsx'

export interface MobileMoneyListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>, MobileMoneyActions {
  /** In the order in which they are shown. */
  accounts: readonly MobileMoneyAccount[]
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** The wallet that is becoming the default. */
  pendingId?: string | null | undefined
  /** The wallet to whose phone a request is being sent. */
  verifyingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to change it. */
  instead?: AtRow | null | undefined
}

/** Saved wallets, twenty at a time. */
export function MobileMoneyList({
  accounts,
  country,
  pendingId,
  verifyingId,
  onVerify,
  onMakeDefault,
  onReplace,
  onRemove,
  ...props
}: MobileMoneyListProps) {
  return (
    <RowList {...props} name="mobile-money-list" rows={accounts}>
      {(account) => (
        <MobileMoneyCard
          account={account}
          country={country}
          pending={account.id === pendingId}
          verifying={account.id === verifyingId}
          onVerify={onVerify}
          onMakeDefault={onMakeDefault}
          onReplace={onReplace}
          onRemove={onRemove}
        />
      )}
    </RowList>
  )
}
