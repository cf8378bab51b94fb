'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useCustomer } from '@tillkit/hooks/desk'
import { useEffect, useRef, useState } from 'react'
import { isolate } from '../../messages/isolate.ts'
import { part } from '../../part.ts'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { CustomerAddresses } from '../customer-addresses/customer-addresses.tsx'
import { customerName } from '../customer/customer-name.ts'
import { DeskFailure } from '../desk-section/desk-failure.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { CustomerDetails } from './customer-details.tsx'
import { CustomerDetailsSkeleton } from './customer-details-skeleton.tsx'
import { CustomerRemoval } from './customer-removal.tsx'
import { EditCustomer } from './edit-customer.tsx'

interface SavedCustomerProps {
  customerId: string
  country: string | undefined
  countries: readonly string[] | undefined
  onOpen: ((customer: LinkitCustomer) => void) | undefined
  onDeleted: (customer: LinkitCustomer) => void
  onSignIn: (() => void) | undefined
}

/** What is known of a customer, and in its place the form; below it what belongs to them. */
export function SavedCustomer({ customerId, country, countries, onOpen, onDeleted, onSignIn }: SavedCustomerProps) {
  const { editor, removal } = useDeskMessages()
  const { data: customer, error, isLoading, refetch } = useCustomer(customerId)
  const edit = useRef<HTMLButtonElement>(null)
  // As they were when editing began.
  const [editing, setEditing] = useState<LinkitCustomer | null>(null)
  const [news, setNews] = useState<string | null>(null)
  const wasEditing = useRef(false)

  useEffect(() => {
    // The form had the focus.
    if (wasEditing.current && !editing) edit.current?.focus()
    wasEditing.current = editing !== null
  }, [editing])

  return (
    <div {...part('desk-content')} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? editor.loading : news}</LiveRegion>
      {isLoading && <CustomerDetailsSkeleton />}
      {error && !customer && (
        <DeskFailure title={editor.loadFailed} error={error} onRetry={() => void refetch()} onSignIn={onSignIn} />
      )}
      {editing && (
        <EditCustomer
          customer={editing}
          country={country}
          onOpen={onOpen}
          onEdited={(saved) => setNews(editor.saved(isolate(customerName(saved))))}
          onClose={() => setEditing(null)}
        />
      )}
      {customer && !editing && (
        <CustomerDetails
          customer={customer}
          editRef={edit}
          onEdit={() => {
            setNews(null)
            setEditing(customer)
          }}
        />
      )}
      {customer && <CustomerAddresses customerId={customerId} countries={countries} />}
      {customer && !editing && (
        <CustomerRemoval
          customer={customer}
          onDeactivated={() => setNews(removal.deactivated(isolate(customerName(customer))))}
          onDeleted={onDeleted}
        />
      )}
    </div>
  )
}
