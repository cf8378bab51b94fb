'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useAddAddress } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'
import type { KeptDraft } from '../account-section/use-kept-draft.ts'
import { addressBook } from '../messages/en/address-book.ts'
import { useMessages } from '../messages/messages.tsx'
import { Button } from '../ui/button/button.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { LoadedAddressForm } from './loaded-address-form.tsx'
import { preloadAddressForm } from './load-address-form.ts'
import type { WrittenAddress } from './written-address.ts'

const english = { addressBook }

export interface AddAddressProps {
  countries?: readonly string[] | undefined
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
  /** What was on its way when the session ended opens the form again. */
  draft: KeptDraft<WrittenAddress>
  /** Stands inside a form of the page's own. @default false */
  apart?: boolean | undefined
  onAdded: (address: Address) => void
}

/** A button, and in its place the form. */
export function AddAddress({ countries, first, draft, apart, onAdded }: AddAddressProps) {
  const m = useMessages(english)
  const add = useAddAddress()
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)
  const written = draft.read()
  const unsaved = written && !written.address ? written.draft : null
  const open = choice ? choice === 'open' : unsaved !== null

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed') button.current?.focus()
  }, [choice])

  function close() {
    setChoice('closed')
    draft.keep(null)
    add.reset()
  }
  const save = useSingleFlight(async (typed: AddressDraft) => {
    draft.keep({ address: null, draft: typed })
    onAdded(await add.mutateAsync(typed))
    close()
  })

  if (!open)
    return (
      <Button
        ref={button}
        variant={first ? 'primary' : 'secondary'}
        onPointerEnter={preloadAddressForm}
        onFocus={preloadAddressForm}
        onClick={() => setChoice('open')}
      >
        {m.addressBook.add}
      </Button>
    )
  return (
    <LoadedAddressForm
      countries={countries}
      draft={unsaved ?? undefined}
      focused
      apart={apart}
      pending={add.isPending}
      paused={add.isPaused}
      error={add.error}
      onSubmit={save}
      onCancel={close}
    />
  )
}
