'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { useCustomer } from '@tillkit/hooks/desk'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { isolate } from '../../messages/isolate.ts'
import { useMessages } from '../../messages/messages.tsx'
import { part } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { useFocusKept } from '../../ui/focus/use-focus-kept.ts'
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
  /** Takes the focus when what had it is gone. */
  heading: RefObject<HTMLHeadingElement | null>
  onOpen: ((customer: LinkitCustomer) => void) | undefined
  onDeleted: (customer: LinkitCustomer) => void
  onSignIn: (() => void) | undefined
}

/**
 * What is known of a customer, and in its place the form; below it what belongs to them. Whom a colleague has deleted is no
 * longer shown; what is being typed about them stays.
 */
export function SavedCustomer({
  customerId,
  country,
  countries,
  heading,
  onOpen,
  onDeleted,
  onSignIn,
}: SavedCustomerProps) {
  const m = useMessages()
  const { editor, removal } = useDeskMessages()
  const { data, error, isLoading, refetch } = useCustomer(customerId)
  const isGone = error?.code === 'not-found'
  const customer = isGone ? undefined : data
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

  const gone = isGone && !editing && m.errors['not-found']
  return (
    <div {...part('desk-content')} {...useFocusKept(heading)} aria-busy={isLoading || undefined}>
      <LiveRegion>{isLoading ? editor.loading : gone || news}</LiveRegion>
      {isLoading && <CustomerDetailsSkeleton />}
      {gone && <Alert tone="neutral">{gone}</Alert>}
      {error && !data && !isGone && (
        <DeskFailure title={editor.loadFailed} error={error} onRetry={() => void refetch()} onSignIn={onSignIn} />
      )}
      {editing && (
        <EditCustomer
          customer={editing}
          country={country}
          onOpen={onOpen}
          onSignIn={onSignIn}
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
      {customer && <CustomerAddresses customerId={customerId} countries={countries} onSignIn={onSignIn} />}
      {customer && !editing && (
        <CustomerRemoval
          customer={customer}
          onSignIn={onSignIn}
          onDeactivated={() => setNews(removal.deactivated(isolate(customerName(customer))))}
          onDeleted={onDeleted}
        />
      )}
    </div>
  )
}
