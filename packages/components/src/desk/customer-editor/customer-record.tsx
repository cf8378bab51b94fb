'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useEffect, useRef, useState } from 'react'
import { isolate } from '../../messages/isolate.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { customerName } from '../customer/customer-name.ts'
import { DeskSection, type DeskSectionOptions } from '../desk-section/desk-section.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { SavedCustomer } from './saved-customer.tsx'

interface CustomerRecordProps extends DeskSectionOptions {
  customerId: string
  country: string | undefined
  countries: readonly string[] | undefined
  onOpen: ((customer: LinkitCustomer) => void) | undefined
  onDeleted: ((customer: LinkitCustomer) => void) | undefined
}

/** A saved customer, until they are deleted: then it says so. */
export function CustomerRecord({
  customerId,
  country,
  countries,
  onOpen,
  onDeleted,
  onSignIn,
  ...props
}: CustomerRecordProps) {
  const { editor, removal } = useDeskMessages()
  const heading = useRef<HTMLHeadingElement>(null)
  const [deleted, setDeleted] = useState<LinkitCustomer | null>(null)

  useEffect(() => {
    // The pressed button is gone.
    if (deleted) heading.current?.focus()
  }, [deleted])

  return (
    <DeskSection {...props} name="customer-editor" title={editor.title} heading={heading}>
      {deleted ? (
        <Alert tone="neutral">{removal.deleted(isolate(customerName(deleted)))}</Alert>
      ) : (
        <SavedCustomer
          customerId={customerId}
          country={country}
          countries={countries}
          heading={heading}
          onOpen={onOpen}
          onSignIn={onSignIn}
          onDeleted={(customer) => {
            setDeleted(customer)
            onDeleted?.(customer)
          }}
        />
      )}
    </DeskSection>
  )
}
