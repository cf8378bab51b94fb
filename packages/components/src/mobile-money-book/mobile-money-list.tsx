'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { RowList } from '../saved-rows/row-list.tsx'
import type { AtRow } from '../saved-rows/use-places.ts'
import { MobileMoneyCard, type MobileMoneyActions } from './mobile-money-card.tsx'

export interface MobileMoneyListProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'>, MobileMoneyActions {
  /** In the order in which they are shown. */
  accounts: readonly MobileMoneyAccount[]
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** The wallet that is becoming the default. Meanwhile the others cannot be changed. */
  pendingId?: string | null | undefined
  /** The wallet to whose phone a request is being sent. Meanwhile the others cannot be changed. */
  verifyingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to change it. Meanwhile the others cannot be. */
  instead?: AtRow | null | undefined
}

/** Saved wallets, twenty at a time. */
export function MobileMoneyList({
  accounts,
  country,
  pendingId,
  verifyingId,
  instead,
  onVerify,
  onMakeDefault,
  onReplace,
  onRemove,
  ...props
}: MobileMoneyListProps) {
  return (
    <RowList {...props} name="mobile-money-list" rows={accounts} instead={instead}>
      {(account) => (
        <MobileMoneyCard
          account={account}
          country={country}
          pending={account.id === pendingId}
          verifying={account.id === verifyingId}
          unavailable={[pendingId, verifyingId, instead?.id].some((id) => !!id && id !== account.id)}
          onVerify={onVerify}
          onMakeDefault={onMakeDefault}
          onReplace={onReplace}
          onRemove={onRemove}
        />
      )}
    </RowList>
  )
}
