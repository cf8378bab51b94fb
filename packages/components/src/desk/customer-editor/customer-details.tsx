'use client'

import type { LinkitCustomer } from '@tillkit/client'
import type { ComponentPropsWithoutRef, ReactNode, Ref } from 'react'
import { dayInWords } from '../../messages/day.ts'
import { useTimeZone } from '../../messages/time-zone.ts'
import { part, root } from '../../part.ts'
import { Button } from '../../ui/button/button.tsx'
import { ShopperText } from '../../ui/shopper-text/shopper-text.tsx'
import { birthdayInWords } from '../customer/birthday.ts'
import { customerName } from '../customer/customer-name.ts'
import { CustomerStatus } from '../customer/customer-status.tsx'
import { wordFor } from '../customer/word-for.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import { preloadCustomerForm } from './load-customer-form.ts'

export interface CustomerDetailsProps extends ComponentPropsWithoutRef<'div'> {
  customer: LinkitCustomer
  /** The button that edits, which takes the focus when the form is done. */
  editRef?: Ref<HTMLButtonElement> | undefined
  onEdit?: (() => void) | undefined
}

/** Who a customer is, as it is read. */
export function CustomerDetails({ customer, editRef, onEdit, className, ...props }: CustomerDetailsProps) {
  const d = useDeskMessages()
  const timeZone = useTimeZone()
  const words = d.customer
  const since = dayInWords(customer.createdAt, { locale: d.locale, timeZone })
  return (
    <div {...props} {...root('customer-details', {}, className ? `till-panel ${className}` : 'till-panel')}>
      <div {...part('customer-details-heading')}>
        <ShopperText className="till-customer-details-name">{customerName(customer)}</ShopperText>
        <CustomerStatus status={customer.status} />
      </div>
      <dl {...part('customer-details-rows')}>
        <Row name={words.field.phone}>{customer.phone && <bdi dir="ltr">{customer.phone}</bdi>}</Row>
        <Row name={words.field.email}>{customer.email && <bdi dir="ltr">{customer.email}</bdi>}</Row>
        <Row name={words.field.birthdate}>{customer.birthdate && birthdayInWords(customer.birthdate, d.locale)}</Row>
        <Row name={words.field.gender}>{customer.gender && wordFor(words.gender, customer.gender)}</Row>
        <Row name={words.field.type}>{wordFor(words.type, customer.type)}</Row>
        {since && <Row name={words.since}>{since}</Row>}
      </dl>
      {onEdit && (
        <div {...part('customer-details-actions')}>
          <Button ref={editRef} onPointerEnter={preloadCustomerForm} onFocus={preloadCustomerForm} onClick={onEdit}>
            {d.editor.edit}
          </Button>
        </div>
      )}
    </div>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  const { customer } = useDeskMessages()
  return (
    <div {...part('customer-details-row')}>
      <dt className="till-note">{name}</dt>
      <dd {...part('customer-details-value')}>{children || <span className="till-note">{customer.notSaid}</span>}</dd>
    </div>
  )
}
