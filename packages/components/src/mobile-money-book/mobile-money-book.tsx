'use client'

import { useLinkSession } from '@tillkit/hooks'
import { useRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { draftPlace, useKeptDraft } from '../account-section/use-kept-draft.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { SavedMobileMoney } from './saved-mobile-money.tsx'
import type { WrittenMobileMoney } from './written-mobile-money.ts'

const english = { mobileMoneyBook }
const writtenMobileMoney = draftPlace<WrittenMobileMoney>()

export interface MobileMoneyBookProps extends AccountSectionOptions {
  /** Whose national numbers and brands are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * The shopper's saved mobile money wallets: look, add, change, verify, delete, choose the default.
 *
 * ```tsx
 * <MobileMoneyBook onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function MobileMoneyBook({ country = 'GH', onEvent, ...props }: MobileMoneyBookProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const draft = useKeptDraft(writtenMobileMoney, session)

  return (
    <AccountSection {...props} name="mobile-money-book" words={m.mobileMoneyBook} session={session} heading={heading}>
      <SavedMobileMoney country={country} draft={draft} heading={heading} onEvent={onEvent} />
    </AccountSection>
  )
}
