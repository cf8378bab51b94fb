'use client'

import { useLinkSession } from '@tillkit/hooks'
import { useRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { draftPlace, useKeptDraft } from '../account-section/use-kept-draft.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { SavedAddresses } from './saved-addresses.tsx'
import type { WrittenAddress } from './written-address.ts'

const english = { addressBook }
const writtenAddress = draftPlace<WrittenAddress>()

export interface AddressBookProps extends AccountSectionOptions {
  /** The countries that an address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
}

/**
 * The shopper's saved addresses: look, add, edit, delete, choose the default.
 *
 * ```tsx
 * <AddressBook onSignIn={() => router.push('/sign-in')} />
 * ```
 */
export function AddressBook({ countries, onEvent, ...props }: AddressBookProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const draft = useKeptDraft(writtenAddress, session)

  return (
    <AccountSection {...props} name="address-book" words={m.addressBook} session={session} heading={heading}>
      <SavedAddresses countries={countries} draft={draft} heading={heading} onEvent={onEvent} />
    </AccountSection>
  )
}
