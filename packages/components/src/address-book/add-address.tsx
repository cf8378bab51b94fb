'use client'

import type { Address, AddressDraft } from '@tillkit/client'
import { useAddAddress } from '@tillkit/hooks'
import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../messages/messages.tsx'
import { Alert } from '../ui/alert/alert.tsx'
import { Button } from '../ui/button/button.tsx'
import { LiveRegion } from '../ui/live-region/live-region.tsx'
import { useSingleFlight } from '../ui/single-flight/use-single-flight.ts'
import { AddressFormSkeleton } from './address-form-skeleton.tsx'
import { preloadAddressForm, useAddressForm } from './use-address-form.ts'

export interface AddAddressProps {
  countries?: readonly string[] | undefined
  /** Nothing is saved yet, so that adding is the one thing to do. */
  first: boolean
  /** A draft that was on its way when the session ended: opens the form with it. */
  draft: AddressDraft | null
  /** Keeps what is being saved; `null` once it is saved or given up. */
  onDraft: (draft: AddressDraft | null) => void
  onAdded: (address: Address) => void
}

/** A button, and in its place the form. */
export function AddAddress({ countries, first, draft, onDraft, onAdded }: AddAddressProps) {
  const m = useMessages()
  const add = useAddAddress()
  const button = useRef<HTMLButtonElement>(null)
  const [choice, setChoice] = useState<'open' | 'closed' | null>(null)
  const open = choice ? choice === 'open' : draft !== null
  const { Form, failed, retry } = useAddressForm(open)

  useEffect(() => {
    // The form had the focus.
    if (choice === 'closed') button.current?.focus()
  }, [choice])

  function close() {
    setChoice('closed')
    onDraft(null)
    add.reset()
  }
  const save = useSingleFlight(async (typed: AddressDraft) => {
    onDraft(typed)
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
    <>
      <LiveRegion>{failed ? m.addressBook.formFailed : !Form && m.addressBook.formLoading}</LiveRegion>
      {failed && (
        <Alert action={<Button onClick={retry}>{m.common.tryAgain}</Button>}>{m.addressBook.formFailed}</Alert>
      )}
      {!failed && !Form && <AddressFormSkeleton />}
      {Form && (
        <Form
          countries={countries}
          draft={draft ?? undefined}
          focused
          pending={add.isPending}
          paused={add.isPaused}
          error={add.error}
          onSubmit={save}
          onCancel={close}
        />
      )}
    </>
  )
}
