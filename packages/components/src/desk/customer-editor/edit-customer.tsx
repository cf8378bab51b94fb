'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useCustomer, useUpdateCustomer } from '@tillkit/hooks/desk'
import { useState } from 'react'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { useWithdrawable } from '../../ui/withdrawal/use-withdrawable.ts'
import { signInAgain } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { takenContact } from './conflict.ts'
import { fieldsOf } from './customer-fields.ts'
import { disputedFields, withTheirs } from './disputed-fields.ts'
import { LoadedCustomerForm } from './loaded-customer-form.tsx'
import type { WrittenCustomer } from './read-customer-fields.ts'
import { TakenNote } from './taken-note.tsx'

interface EditCustomerProps {
  /** As they were when editing began: what differs from it is what was changed here. */
  customer: LinkitCustomer
  country: string | undefined
  onOpen: ((customer: LinkitCustomer) => void) | undefined
  onSignIn: (() => void) | undefined
  /** Gets the customer as they were saved; not called where nothing was changed. */
  onEdited: (customer: LinkitCustomer) => void
  onClose: () => void
}

/** The form with a saved customer. What a colleague changed meanwhile is shown before it can be overwritten. */
export function EditCustomer({ customer, country, onOpen, onSignIn, onEdited, onClose }: EditCustomerProps) {
  const { editor } = useDeskMessages()
  // With what a colleague saved meanwhile, once it was shown.
  const [seen, setSeen] = useState(customer)
  const { data: now = seen } = useCustomer(customer.id)
  const update = useWithdrawable(useUpdateCustomer())
  const disputed = disputedFields(update.error, update.variables?.changes ?? {}, seen, now)

  const save = useSingleFlight(async (written: WrittenCustomer) => {
    const base = withTheirs(seen, now, disputed)
    setSeen(base)
    const saved = await update.mutateAsync({ customer: base, changes: written })
    if (saved !== base) onEdited(saved)
    onClose()
  })
  const sent = { ...seen, ...update.variables?.changes }
  return (
    <LoadedCustomerForm
      aria-label={editor.edit}
      fields={fieldsOf(customer)}
      savedPhone={customer.phone}
      country={country}
      submitLabel={editor.saveChanges}
      focused
      pending={update.isPending}
      paused={update.isPaused}
      error={update.error}
      disputed={disputed}
      onSignIn={signInAgain(update, onSignIn)}
      taken={<TakenNote taken={takenContact(update.error, sent)} onOpen={onOpen} />}
      onSubmit={save}
      onCancel={() => {
        update.withdraw()
        onClose()
      }}
    />
  )
}
