'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { mobileMoneyPicker } from '../messages/en/mobile-money-picker.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { WalletLines } from '../mobile-money-book/wallet-lines.tsx'
import { walletName } from '../mobile-money-book/wallet-name.ts'
import { RowAction } from '../saved-rows/row-action.tsx'
import { RowChoices, type RowChoicesOptions } from '../saved-rows/row-choices.tsx'

const english = { walletNames, mobileMoneyBook, mobileMoneyPicker }

export interface MobileMoneyChoicesProps extends RowChoicesOptions<MobileMoneyAccount> {
  /** In the order in which they are shown. */
  accounts: readonly MobileMoneyAccount[]
  /** Says what a provider's word means: two letters. @default 'GH' */
  country?: string | undefined
  onReplace?: ((account: MobileMoneyAccount) => void) | undefined
  onRemove?: ((account: MobileMoneyAccount) => void) | undefined
}

/** One of the saved wallets, twenty at a time. */
export function MobileMoneyChoices({
  accounts,
  country = 'GH',
  onReplace,
  onRemove,
  ...props
}: MobileMoneyChoicesProps) {
  const m = useMessages(english)
  return (
    <RowChoices
      aria-label={m.mobileMoneyPicker.title}
      {...props}
      kind="mobile-money"
      rows={accounts}
      renderActions={(account) =>
        (onReplace || onRemove) && (
          <MobileMoneyChoiceActions
            account={account}
            country={country}
            replacing={!!props.below}
            onReplace={onReplace}
            onRemove={onRemove}
          />
        )
      }
    >
      {(account) => <WalletLines account={account} country={country} />}
    </RowChoices>
  )
}

interface ActionsProps extends Pick<MobileMoneyChoicesProps, 'onReplace' | 'onRemove'> {
  account: MobileMoneyAccount
  country: string
  /** One of the wallets is being changed: no other one can be at the same time. */
  replacing: boolean
}

function MobileMoneyChoiceActions({ account, country, replacing, onReplace, onRemove }: ActionsProps) {
  const m = useMessages(english)
  const words = m.mobileMoneyBook
  const name = walletName(account, country, m)
  return (
    <>
      <RowAction
        row={account}
        label={words.change}
        named={words.changeNamed(name)}
        unavailable={replacing}
        onAct={onReplace}
      />
      <RowAction row={account} label={words.remove} named={words.removeNamed(name)} onAct={onRemove} />
    </>
  )
}
