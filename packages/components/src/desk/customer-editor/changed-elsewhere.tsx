'use client'

import { useEffect, useRef } from 'react'
import { part } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { ShopperText } from '../../ui/shopper-text/shopper-text.tsx'
import { wordFor } from '../customer/word-for.ts'
import { useDeskMessages } from '../messages/desk-messages.tsx'
import type { CustomerFields } from './customer-fields.ts'

/** A field that two people changed. */
export interface DisputedField {
  readonly name: keyof CustomerFields
  /** What was typed here. */
  readonly ours: string
  /** What a colleague saved meanwhile. */
  readonly theirs: string
}

export interface ChangedElsewhereProps {
  disputed: readonly DisputedField[]
  onTake: (field: DisputedField) => void
  /** Saves our version over theirs. */
  onSaveMine: () => void
}

/**
 * Shows both versions of each field that a colleague changed meanwhile. Its heading takes the focus: the key that saved is
 * not the key that overwrites.
 */
export function ChangedElsewhere({ disputed, onTake, onSaveMine }: ChangedElsewhereProps) {
  const { customer, editor } = useDeskMessages()
  const title = useRef<HTMLSpanElement>(null)
  const open = disputed.length > 0

  useEffect(() => {
    if (open) title.current?.focus()
  }, [open])

  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    gender: customer.gender,
    type: customer.type,
    status: customer.status,
  }
  const shown = (name: keyof CustomerFields, value: string) =>
    value === '' ? customer.notSaid : wordFor(named[name] ?? {}, value)
  return (
    open && (
      <Alert
        tone="caution"
        title={
          <span ref={title} tabIndex={-1}>
            {editor.changedTitle}
          </span>
        }
        // No submit button: Enter in a field would press the first of those.
        action={
          <Button variant="primary" onClick={onSaveMine}>
            {editor.saveMine}
          </Button>
        }
      >
        <p>{editor.changed}</p>
        {disputed.map((field) => (
          <div key={field.name} {...part('changed-elsewhere')}>
            <strong>{customer.field[field.name]}</strong>
            <dl {...part('changed-elsewhere-versions')}>
              <dt className="till-note">{editor.savedNow}</dt>
              <dd>
                <ShopperText>{shown(field.name, field.theirs)}</ShopperText>
              </dd>
              <dt className="till-note">{editor.yours}</dt>
              <dd>
                <ShopperText>{shown(field.name, field.ours)}</ShopperText>
              </dd>
            </dl>
            <Button aria-label={editor.takeNamed(customer.field[field.name])} onClick={() => onTake(field)}>
              {editor.take}
            </Button>
          </div>
        ))}
      </Alert>
    )
  )
}
