'use client'

import type { Address } from '@tillkit/client'
import { useLinkSession } from '@tillkit/hooks'
import { useRef } from 'react'
import { AccountSection, type AccountSectionOptions } from '../account-section/account-section.tsx'
import { draftPlace, useKeptDraft } from '../account-section/use-kept-draft.ts'
import type { WrittenAddress } from '../address-book/written-address.ts'
import type { FunnelEvent } from '../funnel-event.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { addressPicker } from '../messages/en/address-picker.ts'
import { useMessages } from '../messages/messages.tsx'
import { PickAddress } from './pick-address.tsx'

const english = { addressPicker, addressBook }
const writtenAddress = draftPlace<WrittenAddress>()

export interface AddressPickerProps extends Omit<AccountSectionOptions, 'onChange'> {
  /** The countries that an address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** The id of the chosen address. @default kept by the picker, which begins with the default address */
  value?: string | null | undefined
  /** Gets the chosen address: first the preselected one, then each choice; `null` where none is saved. Nothing is written. */
  onChange?: ((address: Address | null) => void) | undefined
  /** Hears what happens, for the shop's funnel. */
  onEvent?: ((event: FunnelEvent) => void) | undefined
  /** The radios' name, where they are part of a form; the value is the address's id. */
  name?: string | undefined
  /** The id of the form that the radios belong to. @default the one around them */
  form?: string | undefined
}

/**
 * Picks one of the saved addresses, or saves one to pick. May stand inside a form: what is typed to add an address
 * never goes out with it.
 *
 * ```tsx
 * <AddressPicker onChange={(address) => setAddress(address)} />
 * ```
 */
export function AddressPicker({ countries, value, onChange, onEvent, name, form, ...props }: AddressPickerProps) {
  const m = useMessages(english)
  const session = useLinkSession()
  const heading = useRef<HTMLHeadingElement>(null)
  const draft = useKeptDraft(writtenAddress, session)
  const { title, signedOut } = m.addressPicker
  return (
    <AccountSection
      // The heading and the group of the choices say it already.
      aria-label={undefined}
      {...props}
      name="address-picker"
      words={{ ...m.addressBook, title, signedOut }}
      session={session}
      heading={heading}
    >
      <PickAddress
        countries={countries}
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
