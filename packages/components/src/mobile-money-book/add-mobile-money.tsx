'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { AddRow } from '../saved-rows/add-row.tsx'
import { LoadedMobileMoneyForm, preloadMobileMoneyForm } from './loaded-mobile-money-form.tsx'
import { useAddWalletOnce } from './use-save-wallet-once.ts'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { mobileMoneyBook }

export interface AddMobileMoneyProps {
  /** Whose national numbers are meant: two letters. */
  country?: string | undefined
  saved: readonly MobileMoneyAccount[]
  /** What was on its way when the session ended opens the form again. */
  draft: KeptDraft<WrittenMobileMoney>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (account: MobileMoneyAccount) => void
}

/** A button, and in its place the form. */
export function AddMobileMoney({ country, saved, apart, ...props }: AddMobileMoneyProps) {
  const m = useMessages(english)
  return (
    <AddRow
      {...props}
      label={m.mobileMoneyBook.add}
      first={saved.length === 0}
      adding={useAddWalletOnce()}
      onPreload={preloadMobileMoneyForm}
    >
      {(writing) => <LoadedMobileMoneyForm {...writing} country={country} saved={saved} focused apart={apart} />}
    </AddRow>
  )
}
