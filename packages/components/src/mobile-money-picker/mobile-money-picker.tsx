'use client'

import type { MobileMoneyAccount } from '@tillkit/client'
import { useLinkSession } from '@tillkit/hooks'
import { useRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { draftPlace, useKeptDraft } from '../account-section/use-kept-draft.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { mobileMoneyBook } from '../messages/en/mobile-money-book.ts'
import { mobileMoneyPicker } from '../messages/en/mobile-money-picker.ts'
import { useMessages } from '../messages/messages.tsx'
import type { WrittenMobileMoney } from '../mobile-money-book/written-mobile-money.ts'
import { PickMobileMoney } from './pick-mobile-money.tsx'

const english = { mobileMoneyPicker, mobileMoneyBook }
const writtenMobileMoney = draftPlace<WrittenMobileMoney>()

export interface MobileMoneyPickerProps extends Omit<AccountSectionOptions, 'onChange'> {
  /** Whose national numbers and brands are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** The id of the chosen account. @default kept by the picker, which begins with the default one */
  value?: string | null | undefined
  /** Gets the chosen account: first the preselected one, then each choice; `null` where none is saved. Nothing is written. */
  onChange?: ((account: MobileMoneyAccount | null) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
  /** The radios' name, where they are part of a form; the value is the account's id. */
  name?: string | undefined
  /** The id of the form that the radios belong to. @default the one around them */
  form?: string | undefined
}

/**
 * Picks one of the saved wallets, or saves one to pick. May stand inside a form: what is typed to add a wallet never
 * goes out with it.
 *
 * ```tsx
 * <MobileMoneyPicker onChange={(account) => setAccount(account)} />
 * ```
 */
export function MobileMoneyPicker({
  country = 'GH',
  value,
  onChange,
  onEvent,
  name,
  form,
  ...props
}: MobileMoneyPickerProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const draft = useKeptDraft(writtenMobileMoney, session)
  const { title, signedOut } = m.mobileMoneyPicker
  return (
    <AccountSection
      // The heading and the group of the choices say it already.
      aria-label={undefined}
      {...props}
      name="mobile-money-picker"
      words={{ ...m.mobileMoneyBook, title, signedOut }}
      session={session}
      heading={heading}
    >
      <PickMobileMoney
        country={country}
        value={value}
        onChange={onChange}
        onEvent={onEvent}
        name={name}
        form={form}
        draft={draft}
        heading={heading}
      />
    </AccountSection>
  )
}
