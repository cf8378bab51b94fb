'use client'

import type { LinkitCustomer } from '@tillkit/client'
import type { KnownContact } from '@tillkit/hooks/desk'
import type { DeskSectionOptions } from '../desk-section/desk-section.tsx'
import { CustomerRecord } from './customer-record.tsx'
import { NewCustomer } from './new-customer.tsx'

export interface CustomerEditorProps extends DeskSectionOptions {
  /** Who is edited. Without it: a new customer. */
  customerId?: string | null | undefined
  /** What a new customer begins with: what `CustomerLookup` did not find. */
  known?: KnownContact | undefined
  /** Whose national phone numbers are meant: two letters. @default 'GH' */
  country?: string | undefined
  /** The countries that an address may be in: two letters each. @default ['GH'] */
  countries?: readonly string[] | undefined
  /** Gets a new customer once they are saved: time to open them. */
  onCreated?: ((customer: LinkitCustomer) => void) | undefined
  /** Takes staff to another customer, who has the contact already. Without it there is no button. */
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
  /** Called once the customer is deleted. */
  onDeleted?: ((customer: LinkitCustomer) => void) | undefined
}

/**
 * A customer of the directory: saved anew, or looked at, edited, deactivated, deleted, with the addresses.
 *
 * ```tsx
 * <CustomerEditor customerId={id} onOpen={(other) => open(other.id)} onDeleted={back} />
 * <CustomerEditor known={known} onCreated={({ id }) => open(id)} onOpen={({ id }) => open(id)} />
 * ```
 */
export function CustomerEditor({
  customerId = null,
  known,
  country,
  countries,
  onCreated,
  onOpen,
  onDeleted,
  ...props
}: CustomerEditorProps) {
  if (customerId === null)
    return <NewCustomer {...props} fields={known} country={country} onOpen={onOpen} onCreated={onCreated} />
  return (
    <CustomerRecord
      {...props}
      // What was typed or asked about one customer must not be left to the next.
      key={customerId}
      customerId={customerId}
      country={country}
      countries={countries}
      onOpen={onOpen}
      onDeleted={onDeleted}
    />
  )
}
