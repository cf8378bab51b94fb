'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { part, root } from '../part.ts'
import { ShowMore } from '../ui/show-more/show-more.tsx'
import { usePages } from '../ui/show-more/use-pages.ts'
import { MobileMoneyCard, type MobileMoneyActions } from './mobile-money-card.tsx'

export interface MobileMoneyListProps extends ComponentPropsWithoutRef<'ul'>, MobileMoneyActions {
  /** In the order in which they are shown. */
  accounts: readonly MobileMoneyAccount[]
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  /** The wallet that is becoming the default. */
  pendingId?: string | null | undefined
  /** The wallet to whose phone a request is being sent. */
  verifyingId?: string | null | undefined
  /** What stands in the place of one of them, such as a form to change it. */
  instead?: { readonly id: string; readonly content: ReactNode } | null | undefined
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
  className,
  ...props
}: MobileMoneyListProps) {
  const { list, shown, showMore } = usePages<HTMLUListElement>()
  return (
    <>
      <ul {...props} {...root('mobile-money-list', {}, className)} ref={list}>
        {accounts.slice(0, shown).map((account) =>
          account.id === instead?.id ? (
            <li key={account.id} tabIndex={-1} {...part('mobile-money-list-instead')}>
              {instead.content}
            </li>
          ) : (
            <MobileMoneyCard
              key={account.id}
              account={account}
              country={country}
              pending={account.id === pendingId}
              verifying={account.id === verifyingId}
              onVerify={onVerify}
              onMakeDefault={onMakeDefault}
              onReplace={onReplace}
              onRemove={onRemove}
            />
          ),
        )}
      </ul>
      <ShowMore shown={shown} all={accounts.length} onShowMore={showMore} />
    </>
  )
}
