'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useEditCustomerAddress } from '@tillkit/hooks/desk'
import { LoadedAddressForm } from '../../address-book/loaded-address-form.tsx'
import { changesOf, draftOf } from '../../address-book/written-address.ts'
import { addressBook } from '../../messages/en/address-book.ts'
import { useMessages } from '../../messages/messages.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { isForStaff, signInAgain, StaffOnly } from '../desk-section/staff-only.tsx'

const english = { addressBook }

interface EditCustomerAddressProps {
  customerId: string
  /** As it was when editing began: what differs from it is what was changed here. */
  address: Address
  countries: readonly string[]
  onSignIn: (() => void) | undefined
  onEdited: (address: Address) => void
  onClose: () => void
}

/** The form with the values of a saved address. Only what was changed is sent. */
export function EditCustomerAddress({
  customerId,
  address,
  countries,
  onSignIn,
  onEdited,
  onClose,
}: EditCustomerAddressProps) {
  const m = useMessages(english)
  const edit = useWithdrawable(useEditCustomerAddress(customerId))
  const before = draftOf(address, countries)
  const save = useSingleFlight(async (typed: AddressDraft) => {
    onEdited(await edit.mutateAsync({ address, changes: changesOf(before, typed) }))
    onClose()
  })
  return (
    <>
      <LoadedAddressForm
        aria-label={m.addressBook.editTitle}
        countries={countries}
        draft={before}
        submitLabel={m.addressBook.saveChanges}
        focused
        pending={edit.isPending}
        paused={edit.isPaused}
        error={isForStaff(edit.error) ? null : edit.error}
        onSubmit={save}
        onCancel={() => {
          edit.withdraw()
          onClose()
        }}
      />
      {isForStaff(edit.error) && <StaffOnly onSignIn={signInAgain(edit, onSignIn)} />}
    </>
  )
}
