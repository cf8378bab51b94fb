'use client'

import type { LinkitCustomer } from '@tillkit/client'
import type { ComponentPropsWithoutRef } from 'react'
import { part, root } from '../../part.ts'
import { ShopperText } from '../../ui/shopper-text/shopper-text.tsx'
import { customerName } from './customer-name.ts'
import { CustomerStatus } from './customer-status.tsx'

export interface CustomerRowProps extends ComponentPropsWithoutRef<'li'> {
  customer: LinkitCustomer
  /** Without it the row is only read. */
  onOpen?: ((customer: LinkitCustomer) => void) | undefined
}

/** A customer in a list: who they are, how to reach them, and whether they are active. */
export function CustomerRow({ customer, onOpen, className, ...props }: CustomerRowProps) {
  const row = (
    <>
      <span {...part('customer-row-heading')}>
        <ShopperText className="till-customer-row-name">{customerName(customer)}</ShopperText>
        <CustomerStatus status={customer.status} />
      </span>
      <span {...part('customer-row-contacts')}>
        <bdi dir="ltr">{customer.phone}</bdi>
        <bdi dir="ltr">{customer.email}</bdi>
      </span>
    </>
  )
  return (
    <li {...props} {...root('customer-row', {}, className)}>
      {onOpen ? (
        <button type="button" {...part('customer-row-open')} onClick={() => onOpen(customer)}>
          {row}
        </button>
      ) : (
        <div {...part('customer-row-open')}>{row}</div>
      )}
    </li>
  )
}
