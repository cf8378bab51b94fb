'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { useWriting } from '../saved-rows/use-writing.ts'
import { MobileMoneyForm } from './mobile-money-form.tsx'
import { useAddWalletOnce } from './use-save-wallet-once.ts'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

export interface NewMobileMoneyProps {
  /** Whose national numbers are meant: two letters. */
  country?: string | undefined
  saved: readonly MobileMoneyAccount[]
  /** What was on its way when the session ended. */
  draft: KeptDraft<WrittenMobileMoney>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (account: MobileMoneyAccount) => void
  onClose: () => void
}

/** The form for a wallet that is not saved yet. */
export function NewMobileMoney({ country, saved, draft, apart, onAdded, onClose }: NewMobileMoneyProps) {
  const adding = useAddWalletOnce()
  const writing = useWriting({
    row: null,
    draft,
    saving: adding,
    save: (typed) => adding.mutateAsync(typed),
    onSaved: onAdded,
    onClose,
  })
  return <MobileMoneyForm {...writing} country={country} saved={saved} focused apart={apart} />
}
