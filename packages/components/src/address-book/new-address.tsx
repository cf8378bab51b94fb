'use client'

import type { Address } from '@tillkit/client'
import { useAddAddress, useAddresses, useEditAddress } from '@tillkit/hooks'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { useWriting } from '../saved-rows/use-writing.ts'
import { useWithdrawable } from '../ui/withdrawal/use-withdrawable.ts'
import { AddressForm } from './address-form.tsx'
import { useAddOnce } from './use-add-once.ts'
import type { WrittenAddress } from './written-address.ts'

export interface NewAddressProps {
  countries?: readonly string[] | undefined
  /** What was on its way when the session ended. */
  draft: KeptDraft<WrittenAddress>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (address: Address) => void
  onClose: () => void
}

/** The form for an address that is not saved yet. */
export function NewAddress({ countries, draft, apart, onAdded, onClose }: NewAddressProps) {
  const adding = useAddOnce({
    book: useAddresses(),
    add: useWithdrawable(useAddAddress()),
    edit: useWithdrawable(useEditAddress()),
  })
  const writing = useWriting({
    row: null,
    draft,
    saving: adding,
    save: (typed) => adding.mutateAsync(typed),
    onSaved: onAdded,
    onClose,
  })
  return <AddressForm {...writing} countries={countries} focused apart={apart} />
}
