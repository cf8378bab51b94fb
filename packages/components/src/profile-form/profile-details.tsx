'use client'

import { maskContact, type LinkCustomer } from '@tillkit/client'
import type { ComponentPropsWithoutRef, ReactNode } from 'react'
import { root } from '../part.ts'
import { ProfileRow } from './profile-row.tsx'
import { profileFields, type ProfileField } from './read-profile-field.ts'

export interface ProfileDetailsProps extends ComponentPropsWithoutRef<'dl'> {
  customer: LinkCustomer
  /** What stands in the place of one of the rows, such as a form to edit it. */
  instead?: { readonly field: ProfileField; readonly content: ReactNode } | null | undefined
  onEdit?: ((field: ProfileField) => void) | undefined
}

/** Who a shopper is. Contacts are masked until they are changed: somebody may be looking over a shoulder. */
export function ProfileDetails({ customer, instead, onEdit, className, ...props }: ProfileDetailsProps) {
  return (
    <dl {...props} {...root('profile-details', {}, className ? `till-panel ${className}` : 'till-panel')}>
      {profileFields.map((field) => (
        <ProfileRow key={field} field={field} value={shown(customer, field)} onEdit={onEdit}>
          {instead?.field === field && instead.content}
        </ProfileRow>
      ))}
    </dl>
  )
}

function shown(customer: LinkCustomer, field: ProfileField): string | null {
  const value = customer[field]
  if (!value) return null
  return field === 'name' ? value : maskContact({ type: field, value })
}
