'use client'

import { part } from '../../part.ts'
import { Alert } from '../../ui/alert/alert.tsx'
import { Button } from '../../ui/button/button.tsx'
import { LiveRegion } from '../../ui/live-region/live-region.tsx'
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
}

/** Shows both versions of each field that a colleague changed meanwhile, and takes theirs where that is wanted. */
export function ChangedElsewhere({ disputed, onTake }: ChangedElsewhereProps) {
  const { customer, editor } = useDeskMessages()
  const named: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    gender: customer.gender,
    type: customer.type,
    status: customer.status,
  }
  const shown = (name: keyof CustomerFields, value: string) =>
    value === '' ? customer.notSaid : wordFor(named[name] ?? {}, value)
  return (
    <>
      <LiveRegion>{disputed.length > 0 && editor.changedTitle}</LiveRegion>
      {disputed.length > 0 && (
        <Alert tone="caution" title={editor.changedTitle}>
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
      )}
    </>
  )
}
