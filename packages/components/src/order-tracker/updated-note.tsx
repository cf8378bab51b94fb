'use client'

import type { ComponentPropsWithoutRef } from 'react'
import { agoInWords } from '../messages/ago.ts'
import { orderTracker } from '../messages/en/order-tracker.ts'
import { useMessages } from '../messages/messages.tsx'
import { part } from '../part.ts'
import { useAge } from './use-age.ts'

const english = { orderTracker }

export interface UpdatedNoteProps extends ComponentPropsWithoutRef<'p'> {
  /** When the order was last heard of, in milliseconds since 1970; 0 before. */
  readUpdatedAt: () => number
  /** The last look did not work. @default false */
  failed?: boolean | undefined
}

/** "Updated 20 seconds ago". Not announced: a screen reader would speak of nothing else. */
export function UpdatedNote({ readUpdatedAt, failed = false, className, ...props }: UpdatedNoteProps) {
  const m = useMessages(english)
  const age = useAge(readUpdatedAt)
  return (
    <p {...props} {...part('updated-note', { failed }, className)}>
      {age === null ? null : m.orderTracker.updated(agoInWords(age, m.locale))}
      {failed && <span> {m.orderTracker.lookFailed}</span>}
    </p>
  )
}
