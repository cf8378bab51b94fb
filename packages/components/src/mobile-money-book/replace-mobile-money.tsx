'use client'

import type { MobileMoneyAccount, MobileMoneyDraft } from '@tillkit/client'
import { useReplaceMobileMoney } from '@tillkit/hooks'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { walletNames } from '../messages/en/wallet-names.ts'
import { useMessages } from '../messages/messages.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { LoadedMobileMoneyForm } from './loaded-mobile-money-form.tsx'
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
  const replace = useReplaceMobileMoney()
  const written = draft.read()
  const unsaved = written?.account?.id === account.id ? written.draft : null

  function close() {
    draft.keep(null)
    onClose()
  }
  const save = useSingleFlight(async (typed: MobileMoneyDraft) => {
    draft.keep({ account, draft: typed })
    const added = await replace.mutateAsync({ account, draft: typed })
    close()
    onReplaced(added)
  })
  return (
    <LoadedMobileMoneyForm
      aria-label={m.mobileMoneyBook.changeTitle}
      explained={m.mobileMoneyBook.changeExplained(walletName(account, country, m))}
      country={country}
      saved={saved}
      draft={unsaved ?? undefined}
      label={account.label}
      submitLabel={m.mobileMoneyBook.replace}
      focused
      apart={apart}
      pending={replace.isPending}
      paused={replace.isPaused}
      error={replace.error}
      onSubmit={save}
      onCancel={close}
    />
  )
}
