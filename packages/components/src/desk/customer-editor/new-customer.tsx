'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useCreateCustomer } from '@tillkit/hooks/desk'
import { isolate } from '../../messages/isolate.ts'
import { part } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { customerName } from '../customer/customer-name.ts'
import { CustomerRow } from '../customer/customer-row.tsx'
import { DeskSection, type DeskSectionOptions } from '../desk-section/desk-section.tsx'
import { signInAgain } from '../desk-section/staff-only.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { takenContact } from './conflict.ts'
import type { CustomerFields } from './customer-fields.ts'
import { LoadedCustomerForm } from './loaded-customer-form.tsx'
import type { WrittenCustomer } from './read-customer-fields.ts'
import { TakenNote } from './taken-note.tsx'

interface NewCustomerProps extends DeskSectionOptions {
  fields: Partial<CustomerFields> | undefined
  country: string | undefined
  onOpen: ((customer: LinkitCustomer) => void) | undefined
  onCreated: ((customer: LinkitCustomer) => void) | undefined
}

/** The form for a customer who is not saved yet. Once they are, it is gone: a second tap must not save them again. */
export function NewCustomer({ fields, country, onOpen, onCreated, onSignIn, ...props }: NewCustomerProps) {
  const { common, editor } = useDeskMessages()
  const create = useCreateCustomer()
  const saved = create.data
  const save = useSingleFlight(async (written: WrittenCustomer) => {
    const customer = await create.mutateAsync({ type: 'individual', status: 'active', ...written })
    onCreated?.(customer)
  })
  return (
    <DeskSection {...props} name="customer-editor" title={common.newCustomer}>
      {saved && (
        <>
          <Alert tone="neutral">{editor.saved(isolate(customerName(saved)))}</Alert>
          <ul {...part('panel')}>
            <CustomerRow customer={saved} onOpen={onOpen} />
          </ul>
        </>
      )}
      {!saved && (
        <LoadedCustomerForm
          aria-label={common.newCustomer}
          fields={fields}
          country={country}
          // Where a lookup has led here, the contact is filled in and the name comes next.
          focused={fields !== undefined}
          pending={create.isPending}
          paused={create.isPaused}
          error={create.error}
          onSignIn={signInAgain(create, onSignIn)}
          taken={create.variables && <TakenNote taken={takenContact(create.error, create.variables)} onOpen={onOpen} />}
          onSubmit={save}
        />
      )}
    </DeskSection>
  )
}
