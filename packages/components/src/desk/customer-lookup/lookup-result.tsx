'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { part } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { Invitation } from '../../ui/invitation/invitation.tsx'
import { CustomerRow } from '../customer/customer-row.tsx'
import { useDeskMessages } from '../messages/desk-messages.tsx'

export interface LookupResultProps {
  /** Nobody, or who was found. */
  customers: readonly LinkitCustomer[]
  /** Whom they were looked for by. */
  contact: string
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
  /** Without it nobody new is offered. */
  onCreate?: (() => void) | undefined
}

/** Who was found, or the way to a new customer. */
export function LookupResult({ customers, contact, onOpen, onCreate }: LookupResultProps) {
  const d = useDeskMessages()
  if (customers.length === 0)
    return (
      <Invitation
        title={d.lookup.nobody(contact)}
        action={onCreate && <Button onClick={() => onCreate()}>{d.common.newCustomer}</Button>}
      >
        {d.lookup.nobodyExplained}
      </Invitation>
    )
  return (
    <ul {...part('panel')}>
      {customers.map((customer) => (
        <CustomerRow key={customer.id} customer={customer} onOpen={onOpen} />
      ))}
    </ul>
  )
}
