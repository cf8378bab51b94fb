'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { useWriting } from '../saved-rows/use-writing.ts'
import { MobileMoneyForm } from './mobile-money-form.tsx'
import { useReplaceWalletOnce } from './use-save-wallet-once.ts'
import { walletName } from './wallet-name.ts'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { walletNames, mobileMoneyBook }

export interface ReplaceMobileMoneyProps {
  account: MobileMoneyAccount
  /** Whose national numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  saved: readonly MobileMoneyAccount[]
  /** What was on its way when the session ended. */
  draft: KeptDraft<WrittenMobileMoney>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onReplaced: (account: MobileMoneyAccount) => void
  onClose: () => void
}

/** Puts another wallet in the place of a saved one. There is no edit (C15), and the form says so. */
export function ReplaceMobileMoney({
  account,
  country = 'GH',
  saved,
  draft,
  apart,
  onReplaced,
  onClose,
}: ReplaceMobileMoneyProps) {
  const m = useMessages(english)
  const replace = useReplaceWalletOnce(account)
  const writing = useWriting({
    row: account,
    draft,
    saving: replace,
    save: (typed) => replace.mutateAsync(typed),
    onSaved: onReplaced,
    onClose,
  })
  return (
    <MobileMoneyForm
      {...writing}
      aria-label={m.mobileMoneyBook.changeTitle}
      explained={m.mobileMoneyBook.changeExplained(walletName(account, country, m))}
      country={country}
      saved={saved}
      label={account.label}
      submitLabel={m.mobileMoneyBook.replace}
      focused
      apart={apart}
    />
  )
}
