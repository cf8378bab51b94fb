'use client'

import type { Contact, LinkitCustomer } from '@tillkit/client'
import { useCustomerLookup, type KnownContact } from '@tillkit/hooks/desk'
import { isolate } from '../../messages/isolate.ts'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
import { ProgressNote } from '../../ui/progress-note/progress-note.tsx'
import { useSingleFlight } from '../../ui/single-flight/use-single-flight.ts'
import { customerName } from '../customer/customer-name.ts'
import { CustomerRowSkeleton } from '../customer/customer-row-skeleton.tsx'
import { DeskFailure } from '../desk-section/desk-failure.tsx'
import { DeskSection, type DeskSectionOptions } from '../desk-section/desk-section.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { LookupForm } from './lookup-form.tsx'
import { LookupResult } from './lookup-result.tsx'

export interface CustomerLookupProps extends DeskSectionOptions {
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** Takes staff to the customer who was found. */
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
  /** Takes staff to a new customer who begins with this contact. Without it nobody new is offered. */
  onCreate?: ((known: KnownContact) => void) | undefined
}

/**
 * Finds a customer by phone number or e-mail address, before somebody saves them twice.
 *
 * ```tsx
 * <CustomerLookup onOpen={({ id }) => open(id)} onCreate={(known) => begin(known)} />
 * ```
 */
export function CustomerLookup({ country, onOpen, onCreate, onSignIn, ...props }: CustomerLookupProps) {
  const d = useDeskMessages()
  const lookup = useCustomerLookup()
  const find = useSingleFlight(({ type, value }: Contact) => lookup.mutateAsync({ [type]: value }))
  const asked = lookup.variables
  const contact = isolate(asked?.phone ?? asked?.email ?? '')

  function news() {
    if (lookup.isPending) return d.lookup.finding
    if (!lookup.data) return null
    const [customer] = lookup.data
    return customer ? d.lookup.found(isolate(customerName(customer))) : d.lookup.nobody(contact)
  }
  return (
    <DeskSection {...props} name="customer-lookup" title={d.lookup.title}>
      <LookupForm country={country} pending={lookup.isPending} onFind={find} />
      <LiveRegion>{news()}</LiveRegion>
      {lookup.isPending && !lookup.isPaused && <CustomerRowSkeleton rows={1} />}
      {lookup.error && (
        <DeskFailure
          title={d.lookup.failed}
          error={lookup.error}
          onRetry={() => lookup.mutate(lookup.variables)}
          onSignIn={onSignIn}
        />
      )}
      {lookup.data && (
        <LookupResult
          customers={lookup.data}
          contact={contact}
          onOpen={onOpen}
          onCreate={onCreate && (() => onCreate(asked ?? {}))}
        />
      )}
      <ProgressNote pending={lookup.isPending} paused={lookup.isPaused} />
    </DeskSection>
  )
}
