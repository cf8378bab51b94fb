'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useAddCustomerAddress, useCustomerAddresses, useEditCustomerAddress } from '@tillkit/hooks/desk'
import { useEffect, useRef, useState } from 'react'
import { LoadedAddressForm } from '../../address-book/loaded-address-form.tsx'
import { preloadAddressWriting } from '../../address-book/load-address-writing.ts'
import { useAddOnce } from '../../address-book/use-add-once.ts'
import { addressBook } from '../../messages/en/address-book.ts'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { isForStaff, signInAgain, StaffOnly } from '../desk-section/staff-only.tsx'

const english = { addressBook }

interface AddCustomerAddressProps {
  customerId: string
  countries: readonly string[]
  onSignIn: (() => void) | undefined
  onAdded: (address: Address) => void
}

/** A button, and in its place the form. */
export function AddCustomerAddress({ customerId, countries, onSignIn, onAdded }: AddCustomerAddressProps) {
  const m = useMessages(english)
  const add = useAddOnce({
    book: useCustomerAddresses(customerId).addresses,
    add: useWithdrawable(useAddCustomerAddress(customerId)),
    edit: useWithdrawable(useEditCustomerAddress(customerId)),
  })
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed') button.current?.focus()
  }, [choice])

  function close() {
    setChoice('closed')
    add.reset()
  }
  const save = useSingleFlight(async (draft: AddressDraft) => {
    onAdded(await add.mutateAsync(draft))
    close()
  })

  if (choice !== 'open')
    return (
      <div {...part('customer-addresses-add')}>
        <Button
          ref={button}
          onPointerEnter={preloadAddressWriting}
          onFocus={preloadAddressWriting}
          onClick={() => setChoice('open')}
        >
          {m.addressBook.add}
        </Button>
      </div>
    )
  return (
    <>
      <LoadedAddressForm
        countries={countries}
        focused
        pending={add.isPending}
        paused={add.isPaused}
        error={isForStaff(add.error) ? null : add.error}
        onSubmit={save}
        onCancel={() => {
          add.withdraw()
          close()
        }}
      />
      {isForStaff(add.error) && <StaffOnly onSignIn={signInAgain(add, onSignIn)} />}
    </>
  )
}
