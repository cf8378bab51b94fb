'use client'

import type { LinkitCustomer } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { root } from '../../part.ts'
import { CustomerRow } from '../customer/customer-row.tsx'

export interface CustomerListProps extends ComponentPropsWithoutRef<'ul'> {
  customers: readonly LinkitCustomer[]
  /** Others are on their way. @default false */
  pending?: boolean | undefined
  /** Without it the rows are only read. */
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** A page of customers. It can take the focus, as the place where another page begins. */
export const CustomerList = forwardRef<HTMLUListElement, CustomerListProps>(function CustomerList(
  { customers, pending = false, onOpen, className, ...props },
  ref,
) {
  return (
    <ul
      tabIndex={-1}
      aria-busy={pending || undefined}
      {...props}
      {...root('customer-list', { pending }, className ? `till-panel ${className}` : 'till-panel')}
      ref={ref}
    >
      {customers.map((customer) => (
        <CustomerRow key={customer.id} customer={customer} onOpen={onOpen} />
      ))}
    </ul>
  )
})
