'use client'

import { useEffect, useRef, type ReactNode } from 'react'
import { profileFields } from '../messages/en/profile-fields.ts'
import { profileForm } from '../messages/en/profile-form.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { Button } from '../ui/button/button.tsx'
import { ShopperText } from '../ui/shopper-text/shopper-text.tsx'
import type { ProfileField } from './read-profile-field.ts'

const english = { profileFields, profileForm }

interface ProfileRowProps {
  field: ProfileField
  /** What is known, or `null`. */
  value: string | null
  onEdit: ((field: ProfileField) => void) | undefined
  /** The form that stands in its place. */
  children: ReactNode
}

/** One detail, with a button that changes it. */
export function ProfileRow({ field, value, onEdit, children }: ProfileRowProps) {
  const m = useMessages(english)
  const words = m.profileForm
  const name = m.profileFields.field[field]
  const button = useRef<HTMLButtonElement>(null)
  const wasEditing = useRef(false)
  const editing = !!children

  useEffect(() => {
    // The form had the focus.
    if (wasEditing.current && !editing) button.current?.focus()
    wasEditing.current = editing
  }, [editing])

  return (
    <div {...part('profile-row', { field, editing })}>
      <dt className={editing ? 'till-visually-hidden' : 'till-note'}>{name}</dt>
      {editing ? (
        <dd {...part('profile-row-editor')}>{children}</dd>
      ) : (
        <dd {...part('profile-row-value')}>
          {value === null ? (
            <span className="till-note">{words.notSaid}</span>
          ) : field === 'name' ? (
            <ShopperText>{value}</ShopperText>
          ) : (
            <bdi dir="ltr">{value}</bdi>
          )}
          {onEdit && (
            <Button
              ref={button}
              variant="quiet"
              aria-label={(value === null ? words.addNamed : words.changeNamed)(name)}
              onClick={() => onEdit(field)}
            >
              {value === null ? words.add : words.change}
            </Button>
          )}
        </dd>
      )}
    </div>
  )
}
