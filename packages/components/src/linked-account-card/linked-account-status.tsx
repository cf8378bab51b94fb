'use client'

import type { LinkedAccount } from '@tillkit/client'
import { forwardRef, type ComponentPropsWithoutRef } from 'react'
import { dayInWords } from '../messages/day.ts'
import { linkedAccountCard } from '../messages/en/linked-account-card.ts'
import { useMessages } from '../messages/messages.tsx'
import { useTimeZone } from '../messages/time-zone.ts'
import { part, root } from '../part.ts'
import { Badge } from '../ui/badge/badge.tsx'

const english = { linkedAccountCard }

export interface LinkedAccountStatusProps extends ComponentPropsWithoutRef<'div'> {
  account: LinkedAccount
}

// forwardRef, because in React 18 a function component gets no ref among its props.
/** Since when a card is linked, and whether the link works now. */
export const LinkedAccountStatus = forwardRef<HTMLDivElement, LinkedAccountStatusProps>(function LinkedAccountStatus(
  { account, className, ...props },
  ref,
) {
  const m = useMessages(english)
  const timeZone = useTimeZone()
  const words = m.linkedAccountCard
  const day = dayInWords(account.linkedAt, { locale: m.locale, timeZone })
  return (
    // Focused once it takes the place of the button that linked it.
    <div tabIndex={-1} {...props} {...root('linked-account', { paused: !account.isActive }, className)} ref={ref}>
      <div {...part('linked-account-heading')}>
        <span>
          {day ? (
            <>
              {words.linkedSince} <time dateTime={account.linkedAt ?? undefined}>{day}</time>
            </>
          ) : (
            words.linked
          )}
        </span>
        <Badge>{account.isActive ? words.linked : words.paused}</Badge>
      </div>
      {!account.isActive && <p className="till-note">{words.pausedExplained}</p>}
    </div>
  )
})
