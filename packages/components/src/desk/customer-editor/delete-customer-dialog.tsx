'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useId, useRef, useState } from 'react'
import { isolate } from '../../messages/isolate.ts'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { HeldFields } from '../../ui/field/held-fields.tsx'
import { TextField } from '../../ui/field/text-field.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { customerName } from '../customer/customer-name.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { isSameName } from './same-name.ts'

export interface DeleteCustomerDialogProps {
  customer: LinkitCustomer
  /** They are being deleted. @default false */
  pending?: boolean | undefined
  /** Deleting waits for the network. @default false */
  paused?: boolean | undefined
  /** Why they were not deleted, in words. */
  error?: string | null | undefined
  /** Takes staff to their sign-in, where that is why. Without it there is no button. */
  onSignIn?: (() => void) | undefined
  onDelete: () => void
  /** Also takes back what only waits for the network. */
  onClose: () => void
}

/** Asks for the name before a customer is deleted for good. */
export function DeleteCustomerDialog({
  customer,
  pending = false,
  paused = false,
  error = null,
  onSignIn,
  onDelete,
  onClose,
}: DeleteCustomerDialogProps) {
  const m = useMessages()
  const { removal } = useDeskMessages()
  const titleId = useId()
  const input = useRef<HTMLInputElement>(null)
  const [wrong, setWrong] = useState(false)
  // What only waits for the network can be taken back.
  const underWay = pending && !paused
  const name = isolate(customerName(customer))
  const problem = wrong ? removal.wrongName(name) : null
  function signIn() {
    // The pressed button goes at once.
    input.current?.focus()
    onSignIn?.()
  }
  return (
    <Dialog className="till till-delete-customer" aria-labelledby={titleId} dismissible={!underWay} onClose={onClose}>
      <h2 id={titleId} className="till-heading">
        {removal.deleteTitle(name)}
      </h2>
      <p className="till-note">{removal.deleteExplained}</p>
      <form
        noValidate
        {...part('delete-customer-form')}
        onSubmit={(event) => {
          event.preventDefault()
          if (pending) return
          const same = isSameName(input.current?.value ?? '', customerName(customer))
          setWrong(!same)
          if (same) onDelete()
          else input.current?.focus()
        }}
      >
        <HeldFields held={pending}>
          <TextField
            ref={input}
            label={removal.typeName}
            error={problem ?? undefined}
            dir="auto"
            autoComplete="off"
            autoCapitalize="words"
            spellCheck={false}
          />
        </HeldFields>
        <LiveRegion>{problem ?? error}</LiveRegion>
        {error && <Alert action={onSignIn && <Button onClick={signIn}>{m.common.signIn}</Button>}>{error}</Alert>}
        <div {...part('delete-customer-actions')}>
          <Button unavailable={underWay} onClick={(event) => event.currentTarget.closest('dialog')?.close()}>
            {removal.keep}
          </Button>
          <Button type="submit" variant="danger" pending={pending}>
            {removal.delete}
          </Button>
        </div>
      </form>
      <ProgressNote pending={pending} paused={paused} />
    </Dialog>
  )
}
